import '@servicenow/sdk/global';
import { Dashboard } from '@servicenow/sdk/core';
import { workspace } from '../workspace/workspace.now';

Dashboard({
  $id: Now.ID['dashboard'],
  name: 'Remediation overview',
  description: 'What is open, how bad it is, where it waits and whether both systems agree.',
  active: true,
  tabs: [
    {
      $id: Now.ID['dashboard_overview'],
      name: 'Overview',
      widgets: [
        {
          $id: Now.ID['widget_score_open'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Open findings',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
          },
          height: 8,
          width: 8,
          position: { x: 0, y: 0 },
        },
        {
          $id: Now.ID['widget_score_critical'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Critical and open',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true^priority=1',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
          },
          height: 8,
          width: 8,
          position: { x: 8, y: 0 },
        },
        {
          $id: Now.ID['widget_score_overdue'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Overdue',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true^due_date<javascript:gs.beginningOfToday()',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
          },
          height: 8,
          width: 8,
          position: { x: 16, y: 0 },
        },
        {
          $id: Now.ID['widget_score_approval'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Plans awaiting approval',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'state=11^approval=requested',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
          },
          height: 8,
          width: 8,
          position: { x: 24, y: 0 },
        },
        {
          $id: Now.ID['widget_score_validation'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Awaiting validation',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'state=12',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
          },
          height: 8,
          width: 8,
          position: { x: 32, y: 0 },
        },
        {
          $id: Now.ID['widget_score_issues'],
          component: 'single-score',
          componentProps: {
            headerTitle: 'Open sync issues',
            dataSources: [
              {
                label: 'Sync issues',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_sync_issue',
                filterQuery: 'state=open^ORstate=retry_asked',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
          },
          height: 8,
          width: 8,
          position: { x: 40, y: 0 },
        },
        {
          $id: Now.ID['widget_by_state'],
          component: 'donut',
          componentProps: {
            headerTitle: 'Findings by state',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
            groupBy: [
              { groupBy: [{ dataSource: 'source', groupByField: 'state' }], maxNumberOfGroups: 10, showOthers: true },
            ],
            sortBy: 'value',
          },
          height: 14,
          width: 16,
          position: { x: 0, y: 8 },
        },
        {
          $id: Now.ID['widget_by_priority'],
          component: 'vertical-bar',
          componentProps: {
            headerTitle: 'Open findings by priority',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
            groupBy: [
              {
                groupBy: [{ dataSource: 'source', groupByField: 'priority' }],
                maxNumberOfGroups: 10,
                showOthers: true,
              },
            ],
            sortBy: 'value',
          },
          height: 14,
          width: 16,
          position: { x: 16, y: 8 },
        },
        {
          $id: Now.ID['widget_by_category'],
          component: 'horizontal-bar',
          componentProps: {
            headerTitle: 'Open findings by category',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
            groupBy: [
              {
                groupBy: [{ dataSource: 'source', groupByField: 'category' }],
                maxNumberOfGroups: 10,
                showOthers: true,
              },
            ],
            sortBy: 'value',
          },
          height: 14,
          width: 16,
          position: { x: 32, y: 8 },
        },
        {
          $id: Now.ID['widget_by_application'],
          component: 'horizontal-bar',
          componentProps: {
            headerTitle: 'Open findings by application',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: 'active=true',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
            groupBy: [
              {
                groupBy: [{ dataSource: 'source', groupByField: 'business_application' }],
                maxNumberOfGroups: 10,
                showOthers: true,
              },
            ],
            sortBy: 'value',
          },
          height: 14,
          width: 16,
          position: { x: 0, y: 22 },
        },
        {
          $id: Now.ID['widget_trend'],
          component: 'line',
          componentProps: {
            headerTitle: 'Findings opened each month',
            dataSources: [
              {
                label: 'Findings',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_finding',
                filterQuery: '',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
            trendBy: { trendByFrequency: 'month', trendByFields: [{ field: 'opened_at', metric: 'metric' }] },
          },
          height: 14,
          width: 16,
          position: { x: 16, y: 22 },
        },
        {
          $id: Now.ID['widget_tasks'],
          component: 'donut',
          componentProps: {
            headerTitle: 'Tasks by state',
            dataSources: [
              {
                label: 'Tasks',
                sourceType: 'table',
                tableOrViewName: 'x_onspr_bridge_remediation_task',
                filterQuery: '',
                id: 'source',
              },
            ],
            metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
            groupBy: [
              { groupBy: [{ dataSource: 'source', groupByField: 'state' }], maxNumberOfGroups: 10, showOthers: true },
            ],
            sortBy: 'value',
          },
          height: 14,
          width: 16,
          position: { x: 32, y: 22 },
        },
      ],
    },
  ],
  visibilities: [{ $id: Now.ID['dashboard_visibility'], experience: workspace }],
  permissions: [],
});
