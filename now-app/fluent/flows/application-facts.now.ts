import '@servicenow/sdk/global';
import { action, Subflow, wfa } from '@servicenow/sdk/automation';
import { IntegerColumn, ReferenceColumn } from '@servicenow/sdk/core';

/**
 * An automation for steps of playbooks that take stock, and a pattern for a customer's own: what is open on a business
 * application. Inputs of the step: {"application": "@application"}.
 */
Subflow(
  {
    $id: Now.ID['subflow_application_facts'],
    name: 'Onspring Bridge: count open work on an application',
    internalName: 'onspring_bridge_count_open_work',
    description: 'Counts the open incidents, problems and change requests of a business application.',
    runAs: 'system',
    inputs: {
      application: ReferenceColumn({
        label: 'Business application',
        referenceTable: 'cmdb_ci_business_app',
        mandatory: true,
      }),
    },
    outputs: {
      incidents: IntegerColumn({ label: 'Open incidents' }),
      problems: IntegerColumn({ label: 'Open problems' }),
      changes: IntegerColumn({ label: 'Open change requests' }),
    },
  },
  (params) => {
    const incidents = wfa.action(
      action.core.lookUpRecords,
      { $id: Now.ID['subflow_application_facts_incidents'] },
      {
        table: 'incident',
        conditions: `active=true^cmdb_ci=${wfa.dataPill(params.inputs.application, 'string')}`,
        max_results: 1000,
      },
    );
    const problems = wfa.action(
      action.core.lookUpRecords,
      { $id: Now.ID['subflow_application_facts_problems'] },
      {
        table: 'problem',
        conditions: `active=true^cmdb_ci=${wfa.dataPill(params.inputs.application, 'string')}`,
        max_results: 1000,
      },
    );
    const changes = wfa.action(
      action.core.lookUpRecords,
      { $id: Now.ID['subflow_application_facts_changes'] },
      {
        table: 'change_request',
        conditions: `active=true^cmdb_ci=${wfa.dataPill(params.inputs.application, 'string')}`,
        max_results: 1000,
      },
    );
    wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow_application_facts_outputs'] }, params.outputs, {
      incidents: wfa.dataPill(incidents.Count, 'integer'),
      problems: wfa.dataPill(problems.Count, 'integer'),
      changes: wfa.dataPill(changes.Count, 'integer'),
    });
  },
);
