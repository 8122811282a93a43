import '@servicenow/sdk/global';

/** Widgets of the tab Agreement. */
export const agreement_widgets = [
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
    width: 12,
    position: { x: 0, y: 0 },
  },
  {
    $id: Now.ID['widget_score_conflicts'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Conflicts to settle',
      dataSources: [
        {
          label: 'Sync issues',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_sync_issue',
          filterQuery: 'kind=conflict^state=open',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
    },
    height: 8,
    width: 12,
    position: { x: 12, y: 0 },
  },
  {
    $id: Now.ID['widget_score_links'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Records in agreement',
      dataSources: [
        {
          label: 'Links',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_link',
          filterQuery: 'sync_state=agreed',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
    },
    height: 8,
    width: 12,
    position: { x: 24, y: 0 },
  },
  {
    $id: Now.ID['widget_score_links_apart'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Records not in agreement',
      dataSources: [
        {
          label: 'Links',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_link',
          filterQuery: 'sync_stateINissue,conflict',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
    },
    height: 8,
    width: 12,
    position: { x: 36, y: 0 },
  },
  {
    $id: Now.ID['widget_reconcile'],
    component: 'list',
    componentProps: {
      headerTitle: 'Proof of agreement: the latest comparisons',
      table: 'x_onspr_bridge_sync_run',
      query: 'kind=reconcile^ORDERBYDESCended',
      columns: 'record_map,state,message,different,only_here,only_there,ended',
    },
    height: 14,
    width: 48,
    position: { x: 0, y: 8 },
  },
  {
    $id: Now.ID['widget_issues_by_kind'],
    component: 'donut',
    componentProps: {
      headerTitle: 'Open sync issues by kind',
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
      groupBy: [
        { groupBy: [{ dataSource: 'source', groupByField: 'kind' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 24,
    position: { x: 0, y: 22 },
  },
  {
    $id: Now.ID['widget_companions'],
    component: 'list',
    componentProps: {
      headerTitle: 'Companions',
      table: 'x_onspr_bridge_sync_run',
      query: 'kind=heartbeat^ORDERBYDESClast_seen',
      columns: 'companion,last_seen,queue_waiting,dead_letters',
    },
    height: 14,
    width: 24,
    position: { x: 24, y: 22 },
  },
];
