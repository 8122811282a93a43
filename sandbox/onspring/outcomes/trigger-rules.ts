import { changedFieldIds, type SavedRecord } from '../record-store.ts';
import { findFieldByName, type TenantState } from '../state.ts';
import { logicOf, type TriggerDefinition, type TriggerRule } from './definition.ts';
import { toTokenText } from './tokens.ts';

function isRuleMet(state: TenantState, rule: TriggerRule, saved: SavedRecord, changed: ReadonlySet<number>): boolean {
  const field = findFieldByName(saved.app, rule.field);
  if (!field) return false;
  const text = toTokenText({ state, useListValueGuid: false }, field, saved.record);
  switch (rule.operator) {
    case 'changed':
      return changed.has(field.id);
    case 'changedTo':
      return changed.has(field.id) && text === rule.value;
    case 'equals':
      return text === rule.value;
    case 'notEquals':
      return text !== rule.value;
    case 'isEmpty':
      return text === '';
    case 'isNotEmpty':
      return text !== '';
  }
}

/** Whether a save meets a trigger's rules. No rules at all: every save, creation included (onspring-api.md 10). */
export function isTriggered(state: TenantState, definition: TriggerDefinition, saved: SavedRecord): boolean {
  const changed = changedFieldIds(saved);
  const results = definition.rules.map((rule) => isRuleMet(state, rule, saved, changed));
  if (definition.whenNew) results.push(saved.isNew);
  if (results.length === 0) return true;
  return logicOf(definition.logic, results.length)?.(results) ?? false;
}
