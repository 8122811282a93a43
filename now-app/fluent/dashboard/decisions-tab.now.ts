import '@servicenow/sdk/global';

/** Widgets of the tab Decisions. */
export const decisions_widgets = [
  {
    $id: Now.ID['widget_score_escalations'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Escalated findings',
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
    width: 12,
    position: { x: 0, y: 0 },
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
    width: 12,
    position: { x: 12, y: 0 },
  },
  {
    $id: Now.ID['widget_score_acceptance'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Risk acceptances awaiting approval',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'acceptance_state=requested',
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
    $id: Now.ID['widget_score_late_decision'],
    component: 'single-score',
    componentProps: {
      headerTitle: 'Decisions that are late',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'active=true^decision_waits_sinceISNOTEMPTY^approval_due<javascript:gs.nowDateTime()',
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
    $id: Now.ID['widget_escalations'],
    component: 'list',
    componentProps: {
      headerTitle: 'Escalations: why, who decides, since when',
      table: 'x_onspr_bridge_finding',
      query: 'active=true^escalation_reasonISNOTEMPTY^ORDERBYDESCescalation_level^ORDERBYescalated_since',
      columns: 'number,short_description,priority,escalation_reason,decision_owner,escalated_since,escalation_level',
    },
    height: 16,
    width: 48,
    position: { x: 0, y: 8 },
  },
  {
    $id: Now.ID['widget_by_reason'],
    component: 'horizontal-bar',
    componentProps: {
      headerTitle: 'Escalations by reason',
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
      groupBy: [
        {
          groupBy: [{ dataSource: 'source', groupByField: 'escalation_reason' }],
          maxNumberOfGroups: 10,
          showOthers: false,
        },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 0, y: 24 },
  },
  {
    $id: Now.ID['widget_decision_age'],
    component: 'vertical-bar',
    componentProps: {
      headerTitle: 'Approvals that wait, by age',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'active=true^decision_waits_sinceISNOTEMPTY',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
      groupBy: [
        { groupBy: [{ dataSource: 'source', groupByField: 'decision_age' }], maxNumberOfGroups: 10, showOthers: false },
      ],
      sortBy: 'label',
    },
    height: 14,
    width: 16,
    position: { x: 16, y: 24 },
  },
  {
    $id: Now.ID['widget_by_decider'],
    component: 'horizontal-bar',
    componentProps: {
      headerTitle: 'Escalations by who decides',
      dataSources: [
        {
          label: 'Findings',
          sourceType: 'table',
          tableOrViewName: 'x_onspr_bridge_finding',
          filterQuery: 'active=true^escalation_reasonISNOTEMPTY^decision_ownerISNOTEMPTY',
          id: 'source',
        },
      ],
      metrics: [{ dataSource: 'source', id: 'metric', aggregateFunction: 'COUNT', axisId: 'primary' }],
      groupBy: [
        {
          groupBy: [{ dataSource: 'source', groupByField: 'decision_owner' }],
          maxNumberOfGroups: 10,
          showOthers: false,
        },
      ],
      sortBy: 'value',
    },
    height: 14,
    width: 16,
    position: { x: 32, y: 24 },
  },
  {
    $id: Now.ID['widget_expiring'],
    component: 'list',
    componentProps: {
      headerTitle: 'Accepted risks, the next to end first',
      table: 'x_onspr_bridge_finding',
      query: 'state=4^ORDERBYdeferred_until',
      columns: 'number,short_description,priority,business_application,deferred_until,deferral_count',
    },
    height: 14,
    width: 48,
    position: { x: 0, y: 38 },
  },
];
