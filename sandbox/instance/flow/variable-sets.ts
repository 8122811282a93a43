/**
 * Variable sets of catalog items (SDK "Variable Set"; ServiceNowDocs, c_ScriptableServiceCatalogVariables): those of a
 * single row ask their questions with the item's own; one of many rows is answered by a JSON array of objects under its
 * internal name, kept in `sc_multi_row_question_answer`.
 */
import { z } from 'zod';
import type { Instance, Transaction, Values } from '../types.ts';
import { FlowError } from './flow-error.ts';

type Row = Readonly<Values>;

const answerTable = 'sc_multi_row_question_answer';

/** A set of an item, with its place among the item's questions. */
interface ItemSet {
  readonly set: Row;
  readonly order: number;
}

/** Rows of one multi-row set by the names of its questions. */
export interface SetRows {
  readonly set: Row;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const rowsShape = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)));

const orderOf = (row: Row): number => Number(row['order'] || '0');

const setsOf = ({ database }: Instance, item: string, type: 'one_to_one' | 'one_to_many'): ItemSet[] =>
  database.select('io_set_item', `sc_cat_item=${item}`).flatMap((link) => {
    const set = database.get('item_option_new_set', link['variable_set'] ?? '');
    return set?.['type'] === type ? [{ set, order: orderOf(link) }] : [];
  });

const questionsOfSet = ({ database }: Instance, set: Row): Row[] =>
  database.select('item_option_new', `variable_set=${set['sys_id'] ?? ''}^active=true^ORDERBYorder`);

/** Active questions of an item and of its single-row sets, in order: a set stands at its own place. */
export const questionsOf = (instance: Instance, item: string): Row[] => {
  const own = instance.database.select('item_option_new', `cat_item=${item}^active=true^ORDERBYorder`);
  const ofSets = setsOf(instance, item, 'one_to_one').flatMap(({ set, order }) =>
    questionsOfSet(instance, set).map((question) => ({ question, order })),
  );
  return [...own.map((question) => ({ question, order: orderOf(question) })), ...ofSets]
    .toSorted((one, other) => one.order - other.order)
    .map(({ question }) => question);
};

/** Internal names of an item's multi-row sets. */
export const multiRowNamesOf = (instance: Instance, item: string): string[] =>
  setsOf(instance, item, 'one_to_many').map(({ set }) => set['internal_name'] ?? '');

const parseRows = (set: Row, text: string): SetRows['rows'] => {
  try {
    return rowsShape.parse(JSON.parse(text));
  } catch {
    throw new FlowError('ROWS_INVALID', `variable set ${set['title']} needs a JSON array of objects`);
  }
};

/**
 * Rows given for the multi-row sets of an item, defaults included.
 * @throws FlowError ROWS_INVALID, VARIABLE_UNKNOWN, VARIABLE_EMPTY
 */
export const completeRows = (instance: Instance, item: string, answers: Readonly<Record<string, string>>): SetRows[] =>
  setsOf(instance, item, 'one_to_many').flatMap(({ set }) => {
    const text = answers[set['internal_name'] ?? ''] ?? '';
    if (text === '') return [];
    const questions = questionsOfSet(instance, set);
    const known = new Set(questions.map((question) => question['name'] ?? ''));
    const rows = parseRows(set, text).map((row) => {
      const unknown = Object.keys(row).filter((name) => !known.has(name));
      if (unknown.length > 0) {
        throw new FlowError('VARIABLE_UNKNOWN', `variable set ${set['title']} has no variable ${unknown.join(', ')}`);
      }
      return Object.fromEntries(
        questions.map(({ name = '', default_value: value = '', mandatory }) => {
          const answer = row[name] ?? value;
          if (answer === '' && mandatory === 'true') {
            throw new FlowError('VARIABLE_EMPTY', `variable set ${set['title']} needs a value of ${name}`);
          }
          return [name, answer];
        }),
      );
    });
    return [{ set, rows }];
  });

/** Keeps rows for a requested item or a produced record. @throws FlowError WRITE_REFUSED */
export const writeRows = (
  instance: Instance,
  transaction: Transaction,
  parent: { readonly table: string; readonly sysId: string },
  given: readonly SetRows[],
): void => {
  for (const { set, rows } of given) {
    const ids = new Map(questionsOfSet(instance, set).map((row) => [row['name'] ?? '', row['sys_id'] ?? '']));
    for (const row of rows) {
      const index = instance.createSysId();
      for (const [name, value] of Object.entries(row)) {
        const written = instance.records.insert(transaction, answerTable, {
          parent_id: parent.sysId,
          parent_table_name: parent.table,
          variable_set: set['sys_id'] ?? '',
          item_option_new: ids.get(name) ?? '',
          row_index: index,
          value,
        });
        if (!written.ok) throw new FlowError('WRITE_REFUSED', `insert into ${answerTable}: ${written.message}`);
      }
    }
  }
};

/** JSON arrays by the internal names of the sets, as `variables.<set>` of a requested item gives them. */
export const readRows = ({ database }: Instance, parent: string): Readonly<Record<string, string>> => {
  const bySet = Map.groupBy(database.select(answerTable, `parent_id=${parent}`), (row) => row['variable_set'] ?? '');
  return Object.fromEntries(
    [...bySet].map(([set, answers]) => {
      const byRow = Map.groupBy(answers, (row) => row['row_index'] ?? '');
      const nameOf = (row: Row): string =>
        database.get('item_option_new', row['item_option_new'] ?? '')?.['name'] ?? '';
      const rows = [...byRow.values()].map((cells) =>
        Object.fromEntries(cells.map((row) => [nameOf(row), row['value'] ?? ''])),
      );
      return [database.get('item_option_new_set', set)?.['internal_name'] ?? '', JSON.stringify(rows)];
    }),
  );
};
