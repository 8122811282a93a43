import '@servicenow/sdk/global';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { IntegerColumn, ReferenceColumn } from '@servicenow/sdk/core';
import type { PlanParams } from './finding-trigger';

/**
 * Makes the tasks of the playbook for a finding that reached Qualified. Qualified is reached only while the app is
 * switched on, so the flow needs no switch of its own. Safe to run twice: a finding that left Qualified is left alone,
 * and a step that has its task already is skipped. So is a step that an action plan from Onspring or a task of an agent
 * names by the same short description: the three sources never double each other.
 */
Flow(
  {
    $id: Now.ID['flow_plan'],
    name: 'Onspring Bridge: plan remediation',
    description: 'Creates the tasks of the playbook of a qualified finding.',
    runAs: 'system',
    flowVariables: {
      version: IntegerColumn({ label: 'Version of the playbook' }),
      group: ReferenceColumn({ label: 'Group of the task', referenceTable: 'sys_user_group' }),
      person: ReferenceColumn({ label: 'Person of the task', referenceTable: 'sys_user' }),
    },
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_plan_trigger'] },
    {
      table: 'x_onspr_bridge_finding',
      condition: 'state=10^playbookISNOTEMPTY',
      run_flow_in: 'background',
      trigger_strategy: 'unique_changes',
    },
  ),
  (params: PlanParams) => {
    // One look answers two questions, since no task has state 10: has the finding left Qualified, has it tasks already?
    const begun = wfa.action(
      action.core.lookUpRecords,
      { $id: Now.ID['flow_plan_begun'] },
      {
        table: 'task',
        conditions: `sys_id=${wfa.dataPill(params.trigger.current.sys_id, 'string')}^ORparent=${wfa.dataPill(params.trigger.current.sys_id, 'string')}^state!=10`,
        max_results: 1,
      },
    );
    wfa.flowLogic.if(
      { $id: Now.ID['flow_plan_if_begun'], condition: `${wfa.dataPill(begun.Count, 'integer')}>0` },
      () => {
        const waiting = wfa.action(
          action.core.lookUpRecords,
          { $id: Now.ID['flow_plan_waiting'] },
          {
            table: 'x_onspr_bridge_finding',
            conditions: `sys_id=${wfa.dataPill(params.trigger.current.sys_id, 'string')}^state=10`,
            max_results: 1,
          },
        );
        wfa.flowLogic.if(
          { $id: Now.ID['flow_plan_if_moved_on'], condition: `${wfa.dataPill(waiting.Count, 'integer')}=0` },
          () => {
            wfa.flowLogic.endFlow({ $id: Now.ID['flow_plan_end_moved_on'] });
          },
        );
      },
    );

    const steps = wfa.action(
      action.core.lookUpRecords,
      { $id: Now.ID['flow_plan_steps'] },
      {
        table: 'x_onspr_bridge_playbook_step',
        conditions: `playbook=${wfa.dataPill(params.trigger.current.playbook, 'string')}^active=true`,
        sort_column: 'order',
        sort_type: 'sort_asc',
        max_results: 50,
      },
    );
    wfa.flowLogic.if(
      { $id: Now.ID['flow_plan_if_empty'], condition: `${wfa.dataPill(steps.Count, 'integer')}=0` },
      () => {
        // Not a note on the finding: writing to a record that still meets the trigger would start the flow again.
        wfa.action(
          action.core.log,
          { $id: Now.ID['flow_plan_log_empty'] },
          {
            log_level: 'warn',
            log_message: `No plan for ${wfa.dataPill(params.trigger.current.number, 'string')}: its playbook has no active step`,
          },
        );
        wfa.flowLogic.endFlow({ $id: Now.ID['flow_plan_end_empty'] });
      },
    );

    wfa.flowLogic.forEach(wfa.dataPill(steps.Records, 'records'), { $id: Now.ID['flow_plan_each_step'] }, (step) => {
      // Only a run after a broken one, or one beside an agent's own tasks, looks for each task.
      wfa.flowLogic.if(
        { $id: Now.ID['flow_plan_if_made'], condition: `${wfa.dataPill(begun.Count, 'integer')}>0` },
        () => {
          const task = wfa.action(
            action.core.lookUpRecords,
            { $id: Now.ID['flow_plan_task_of_step'] },
            {
              table: 'x_onspr_bridge_remediation_task',
              conditions: `finding=${wfa.dataPill(params.trigger.current.sys_id, 'string')}^playbook_step=${wfa.dataPill(step.sys_id, 'string')}^ORshort_description=${wfa.dataPill(step.short_description, 'string')}`,
              max_results: 1,
            },
          );
          wfa.flowLogic.if(
            { $id: Now.ID['flow_plan_if_has_task'], condition: `${wfa.dataPill(task.Count, 'integer')}>0` },
            () => {
              wfa.flowLogic.skipIteration({ $id: Now.ID['flow_plan_skip_step'] });
            },
          );
        },
      );
      wfa.flowLogic.setFlowVariables({ $id: Now.ID['flow_plan_finding_group'] }, params.flowVariables, {
        version: wfa.dataPill(step.playbook.version, 'integer'),
        group: wfa.dataPill(params.trigger.current.assignment_group, 'reference'),
        person: '',
      });
      wfa.flowLogic.if(
        {
          $id: Now.ID['flow_plan_if_step_group'],
          condition: `${wfa.dataPill(step.assign_to, 'choice')}=step_group^${wfa.dataPill(step.assignment_group, 'reference')}ISNOTEMPTY`,
        },
        () => {
          wfa.flowLogic.setFlowVariables({ $id: Now.ID['flow_plan_step_group'] }, params.flowVariables, {
            group: wfa.dataPill(step.assignment_group, 'reference'),
          });
        },
      );
      wfa.flowLogic.elseIf(
        {
          $id: Now.ID['flow_plan_if_owner'],
          condition: `${wfa.dataPill(step.assign_to, 'choice')}=application_owner`,
        },
        () => {
          wfa.flowLogic.setFlowVariables({ $id: Now.ID['flow_plan_owner'] }, params.flowVariables, {
            person: wfa.dataPill(params.trigger.current.application_owner, 'reference'),
          });
        },
      );
      wfa.action(
        action.core.createTask,
        { $id: Now.ID['flow_plan_create_task'] },
        {
          task_table: 'x_onspr_bridge_remediation_task',
          wait: false,
          field_values: TemplateValue({
            finding: wfa.dataPill(params.trigger.current.sys_id, 'reference'),
            parent: wfa.dataPill(params.trigger.current.sys_id, 'reference'),
            playbook_step: wfa.dataPill(step.sys_id, 'reference'),
            step_order: wfa.dataPill(step.order, 'integer'),
            short_description: wfa.dataPill(step.short_description, 'string'),
            source: 'playbook',
            playbook_version: wfa.dataPill(params.flowVariables.version, 'integer'),
            instructions: wfa.dataPill(step.instructions, 'html'),
            evidence_required: wfa.dataPill(step.evidence_required, 'boolean'),
            approval_rule: wfa.dataPill(step.approval_rule, 'choice'),
            needs_change: wfa.dataPill(step.needs_change, 'boolean'),
            change_type: wfa.dataPill(step.change_type, 'choice'),
            change_template: wfa.dataPill(step.change_template, 'string'),
            subflow: wfa.dataPill(step.subflow, 'reference'),
            subflow_inputs: wfa.dataPill(step.subflow_inputs, 'multi_line_text'),
            due_in_days: wfa.dataPill(step.due_in_days, 'integer'),
            priority: wfa.dataPill(params.trigger.current.priority, 'integer'),
            due_date: wfa.dataPill(params.trigger.current.due_date, 'glide_date_time'),
            assignment_group: wfa.dataPill(params.flowVariables.group, 'reference'),
            assigned_to: wfa.dataPill(params.flowVariables.person, 'reference'),
            state: '-5',
          }),
        },
      );
    });

    wfa.flowLogic.if(
      { $id: Now.ID['flow_plan_if_alone'], condition: `${wfa.dataPill(begun.Count, 'integer')}=0` },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_plan_planned'] },
          {
            table_name: 'x_onspr_bridge_finding',
            record: wfa.dataPill(params.trigger.current, 'reference'),
            values: TemplateValue({
              tasks_total: wfa.dataPill(steps.Count, 'integer'),
              playbook_version: wfa.dataPill(params.flowVariables.version, 'integer'),
              state: '11',
            }),
          },
        );
      },
    );
    wfa.flowLogic.else({ $id: Now.ID['flow_plan_else_joined'] }, () => {
      const tasks = wfa.action(
        action.core.lookUpRecords,
        { $id: Now.ID['flow_plan_tasks'] },
        {
          table: 'x_onspr_bridge_remediation_task',
          conditions: `finding=${wfa.dataPill(params.trigger.current.sys_id, 'string')}`,
          max_results: 500,
        },
      );
      wfa.action(
        action.core.updateRecord,
        { $id: Now.ID['flow_plan_planned_joined'] },
        {
          table_name: 'x_onspr_bridge_finding',
          record: wfa.dataPill(params.trigger.current, 'reference'),
          values: TemplateValue({
            tasks_total: wfa.dataPill(tasks.Count, 'integer'),
            playbook_version: wfa.dataPill(params.flowVariables.version, 'integer'),
            state: '11',
          }),
        },
      );
    });
  },
);
