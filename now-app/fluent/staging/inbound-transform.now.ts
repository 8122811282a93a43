import '@servicenow/sdk/global';
import { ImportSet } from '@servicenow/sdk/core';
import { finishInbound, mergeInbound } from '../../server/handlers/inbound-import';

ImportSet({
  $id: Now.ID['transform_finding'],
  name: 'Onspring Bridge: findings',
  sourceTable: 'x_onspr_bridge_inbound',
  targetTable: 'x_onspr_bridge_finding',
  active: true,
  order: 100,
  runBusinessRules: true,
  runScript: true,
  copyEmptyFields: false,
  createOnEmptyCoalesce: false,
  enforceMandatoryFields: 'no',
  fields: {
    onspring_app: { sourceField: 'onspring_app', coalesce: true },
    onspring_record: { sourceField: 'onspring_record', coalesce: true },
  },
  script: mergeInbound,
  scripts: [
    {
      $id: Now.ID['transform_finding_before'],
      when: 'onBefore',
      order: 100,
      active: true,
      // Text, not a module: `ignore` and the messages are variables of the transform that only its own script can set.
      script: `if (source.getValue('outcome') == 'error' || source.getValue('outcome') == 'waiting') {
  ignore = true;
  status_message = source.getValue('message');
  error_message = source.getValue('message');
}`,
    },
    { $id: Now.ID['transform_finding_after'], when: 'onAfter', order: 100, active: true, script: finishInbound },
  ],
});

ImportSet({
  $id: Now.ID['transform_task'],
  name: 'Onspring Bridge: action plans',
  sourceTable: 'x_onspr_bridge_inbound_task',
  targetTable: 'x_onspr_bridge_remediation_task',
  active: true,
  order: 100,
  runBusinessRules: true,
  runScript: true,
  copyEmptyFields: false,
  createOnEmptyCoalesce: false,
  enforceMandatoryFields: 'no',
  fields: {
    onspring_app: { sourceField: 'onspring_app', coalesce: true },
    onspring_record: { sourceField: 'onspring_record', coalesce: true },
  },
  script: mergeInbound,
  scripts: [
    {
      $id: Now.ID['transform_task_before'],
      when: 'onBefore',
      order: 100,
      active: true,
      // Text, not a module: `ignore` and the messages are variables of the transform that only its own script can set.
      script: `if (source.getValue('outcome') == 'error' || source.getValue('outcome') == 'waiting') {
  ignore = true;
  status_message = source.getValue('message');
  error_message = source.getValue('message');
}`,
    },
    { $id: Now.ID['transform_task_after'], when: 'onAfter', order: 100, active: true, script: finishInbound },
  ],
});

ImportSet({
  $id: Now.ID['transform_comment'],
  name: 'Onspring Bridge: comments',
  sourceTable: 'x_onspr_bridge_inbound_comment',
  targetTable: 'x_onspr_bridge_comment',
  active: true,
  order: 100,
  runBusinessRules: true,
  runScript: true,
  copyEmptyFields: false,
  createOnEmptyCoalesce: false,
  enforceMandatoryFields: 'no',
  fields: {
    onspring_app: { sourceField: 'onspring_app', coalesce: true },
    onspring_record: { sourceField: 'onspring_record', coalesce: true },
  },
  script: mergeInbound,
  scripts: [
    {
      $id: Now.ID['transform_comment_before'],
      when: 'onBefore',
      order: 100,
      active: true,
      // Text, not a module: `ignore` and the messages are variables of the transform that only its own script can set.
      script: `if (source.getValue('outcome') == 'error' || source.getValue('outcome') == 'waiting') {
  ignore = true;
  status_message = source.getValue('message');
  error_message = source.getValue('message');
}`,
    },
    { $id: Now.ID['transform_comment_after'], when: 'onAfter', order: 100, active: true, script: finishInbound },
  ],
});
