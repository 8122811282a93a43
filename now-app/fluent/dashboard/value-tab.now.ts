import '@servicenow/sdk/global';

/** Widgets of the tab Value. */
export const value_widgets = [
  {
    $id: Now.ID['widget_value_first_task'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Mean minutes to the first task',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'minutes_to_first_taskISNOTEMPTY',
          id: 'source',
        },
      ],
      metrics: [
        {
          dataSource: 'source',
          id: 'metric',
          aggregateFunction: 'AVG',
          aggregateField: 'minutes_to_first_task',
          axisId: 'primary',
        },
      ],
    },
    height: 8,
    width: 12,
    position: { x: 0, y: 0 },
  },
  {
    $id: Now.ID['widget_value_carried'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Updates carried without a person',
      dataSources: [
        { label: 'Links', sourceType: 'table', tableOrViewName: 'x_onspr_bridge_link', filterQuery: '', id: 'source' },
      ],
      metrics: [
        { dataSource: 'source', id: 'metric', aggregateFunction: 'SUM', aggregateField: 'carried', axisId: 'primary' },
      ],
    },
    height: 8,
    width: 12,
    position: { x: 12, y: 0 },
  },
  {
    $id: Now.ID['widget_value_this_quarter'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Mean days to remediate, this quarter',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'state=3^days_to_remediateISNOTEMPTY^closed_at>=javascript:gs.beginningOfThisQuarter()',
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
    width: 12,
    position: { x: 24, y: 0 },
  },
  {
    $id: Now.ID['widget_value_last_quarter'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Mean days to remediate, last quarter',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery:
            'state=3^days_to_remediateISNOTEMPTY^closed_at>=javascript:gs.beginningOfLastQuarter()^closed_at<javascript:gs.beginningOfThisQuarter()',
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
    width: 12,
    position: { x: 36, y: 0 },
  },
  {
    $id: Now.ID['widget_value_duration'],
    component: 'line',
    componentProps: {
      headerTitle: 'Mean days to remediate, by month of closing',
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
      trendBy: { trendByFrequency: 'month', trendByFields: [{ field: 'closed_at', metric: 'metric' }] },
    },
    height: 14,
    width: 24,
    position: { x: 0, y: 8 },
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
        { groupBy: [{ dataSource: 'source', groupByField: 'state' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 24,
    position: { x: 24, y: 8 },
  },
];
