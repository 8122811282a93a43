import type { ConfigReply, FieldMap, RecordMap, Transform } from '../../../now-app/server/contract/protocol.ts';
import type { OnspringField } from '../../src/sync/ports.ts';

interface FieldMapInput extends Partial<Omit<FieldMap, 'id' | 'onspringField' | 'field' | 'transform'>> {
  readonly transform?: Transform;
}

export function fieldMap(onspringField: string, field: string, input: FieldMapInput = {}): FieldMap {
  return {
    id: `map-${field}`,
    onspringField,
    field,
    direction: 'inbound',
    owner: 'onspring',
    transform: 'text',
    valueMap: null,
    referenceKey: null,
    onspringKeyField: null,
    createdBy: null,
    template: null,
    ...input,
  };
}

/** A text field of the findings as Onspring describes it. */
export function textField(id: number, name: string): OnspringField {
  return { id, appId: 210, name, type: 'Text', multiple: false, referencedAppId: null, values: [] };
}

/** A part of the shipped map: one field of every kind that tests need. */
export const findingsMap: RecordMap = {
  id: 'map-findings',
  name: 'Findings',
  onspringApp: 'Findings',
  onspringAppId: null,
  targetTable: 'x_onspr_bridge_finding',
  direction: 'both',
  keyColumn: null,
  schedule: null,
  parentMap: null,
  parentField: null,
  createsThere: false,
  journal: null,
  appNotes: false,
  paused: false,
  fields: [
    fieldMap('Finding Title', 'short_description', { direction: 'both' }),
    fieldMap('Description', 'description', { transform: 'html_to_text' }),
    fieldMap('Severity', 'severity', {
      transform: 'list',
      valueMap: { Critical: '1', High: '2', Medium: '3' },
    }),
    fieldMap('Regulations', 'regulations', { transform: 'multi_list', valueMap: { SOX: 'sox', GDPR: 'gdpr' } }),
    fieldMap('Finding Owner', 'finding_owner', {
      transform: 'onspring_reference',
      referenceKey: 'email',
      onspringKeyField: 'Email Address',
    }),
    fieldMap('Due Date', 'due_date', { direction: 'both', transform: 'date_time' }),
    fieldMap('ServiceNow Number', 'number', { direction: 'outbound', owner: 'servicenow' }),
    fieldMap('Remediation Status', 'state', {
      direction: 'outbound',
      owner: 'servicenow',
      transform: 'list',
      valueMap: { New: '1', Closed: '3' },
    }),
    fieldMap('Tasks Total', 'tasks_total', { direction: 'outbound', owner: 'servicenow', transform: 'integer' }),
  ],
  attachments: [],
};

export function createConfigReply(changes: Partial<ConfigReply> = {}): ConfigReply {
  return {
    version: 'v1',
    appVersion: '0.1.0',
    enabled: true,
    disabledReason: null,
    instance: { id: 'instance', name: 'test', timeZone: 'UTC' },
    recordMaps: [findingsMap],
    ...changes,
  };
}
