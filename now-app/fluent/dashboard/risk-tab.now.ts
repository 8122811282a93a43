import '@servicenow/sdk/global';

/** Widgets of the tab Risk. */
export const risk_widgets = [
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
    $id: Now.ID['widget_score_stuck'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Waiting for a decision',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'active=true^escalation_reasonISNOTEMPTY',
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
    $id: Now.ID['widget_score_expiring'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Accepted risks that end in 30 days',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'state=4^deferred_until<javascript:gs.daysAgo(-30)',
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
    $id: Now.ID['widget_score_mean_time'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Mean days to remediate',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'state=3^days_to_remediateISNOTEMPTY',
          id: 'source',
        },
      ],
      metrics: [
        {
          dataSource: 'source',
          id: 'metric',
          aggregateFunction: 'AVG',
          aggregateField: 'days_to_remediate',
          axisId: 'primary',
        },
      ],
    },
    height: 8,
    width: 8,
    position: { x: 40, y: 0 },
  },
  {
    $id: Now.ID['widget_trend'],
    component: 'line',
    componentProps: {
      headerTitle: 'Opened and closed each month',
      dataSources: [
        {
          label: 'Opened',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: '',
          id: 'opened',
        },
        {
          label: 'Closed',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'state=3^closed_atISNOTEMPTY',
          id: 'closed',
        },
      ],
      metrics: [
        { dataSource: 'opened', id: 'opened_count', aggregateFunction: 'COUNT', axisId: 'primary' },
        { dataSource: 'closed', id: 'closed_count', aggregateFunction: 'COUNT', axisId: 'primary' },
      ],
      trendBy: {
        trendByFrequency: 'month',
        trendByFields: [
          { field: 'opened_at', metric: 'opened_count' },
          { field: 'closed_at', metric: 'closed_count' },
        ],
      },
    },
    height: 14,
    width: 24,
    position: { x: 0, y: 8 },
  },
  {
    $id: Now.ID['widget_by_age'],
    component: 'vertical-bar',
    componentProps: {
      headerTitle: 'Open findings by age',
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
        { groupBy: [{ dataSource: 'source', groupByField: 'age_bucket' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'label',
    },
    height: 14,
    width: 24,
    position: { x: 24, y: 8 },
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
        { groupBy: [{ dataSource: 'source', groupByField: 'state' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 0, y: 22 },
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
        { groupBy: [{ dataSource: 'source', groupByField: 'priority' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'label',
    },
    height: 14,
    width: 16,
    position: { x: 16, y: 22 },
  },
  {
    $id: Now.ID['widget_by_regulation'],
    component: 'horizontal-bar',
    componentProps: {
      headerTitle: 'Open findings by regulation',
      dataSources: [
        {
          label: 'Regulations',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding_regulation',
          filterQuery: 'finding.active=true',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
      groupBy: [
        { groupBy: [{ dataSource: 'source', groupByField: 'regulation' }], maxNumberOfGroups: 20, showOthers: true },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 32, y: 22 },
  },
  {
    $id: Now.ID['widget_by_application'],
    component: 'horizontal-bar',
    componentProps: {
      headerTitle: 'Applications with the most open findings',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'active=true^business_applicationISNOTEMPTY',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
      groupBy: [
        {
          groupBy: [{ dataSource: 'source', groupByField: 'business_application' }],
          maxNumberOfGroups: 10,
          showOthers: false,
        },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 0, y: 36 },
  },
  {
    $id: Now.ID['widget_by_owner'],
    component: 'horizontal-bar',
    componentProps: {
      headerTitle: 'Owners with the most open findings',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'active=true^finding_ownerISNOTEMPTY',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
      groupBy: [
        {
          groupBy: [{ dataSource: 'source', groupByField: 'finding_owner' }],
          maxNumberOfGroups: 10,
          showOthers: false,
        },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 16, y: 36 },
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
        { groupBy: [{ dataSource: 'source', groupByField: 'category' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 32, y: 36 },
  },
];
