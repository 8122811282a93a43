import { NotEmulatedError } from '../../not-emulated.ts';
import type { Database, Values } from '../../types.ts';
import { type RecordState, valuesOf } from './record-state.ts';

type Row = Readonly<Values>;

/** The question behind a variable. */
class Question {
  readonly #row: Row;
  readonly #value: string;

  constructor(row: Row, value: string) {
    this.#row = row;
    this.#value = value;
  }

  getName(): string {
    return this.#row['name'] ?? '';
  }

  getLabel(): string {
    return this.#row['question_text'] || this.getName();
  }

  getValue(): string {
    return this.#value;
  }

  getDisplayValue(): string {
    return this.#value;
  }
}

/** A cell of a multi-row variable set. */
class Cell extends Question {
  getCellValue(): string {
    return this.getValue();
  }

  getCellDisplayValue(): string {
    return this.getDisplayValue();
  }
}

/** One answer, or one multi-row variable set with its rows; reads as its value (a set as JSON text). */
class GlideElementVariable {
  readonly #question: Question;
  readonly #rows: readonly (readonly Cell[])[] | null;

  constructor(question: Question, rows: readonly (readonly Cell[])[] | null = null) {
    this.#question = question;
    this.#rows = rows;
  }

  isMultiRow(): boolean {
    return this.#rows !== null;
  }

  /** Null for a multi-row set. */
  getQuestion(): Question | null {
    return this.#rows === null ? this.#question : null;
  }

  getName(): string {
    return this.#question.getName();
  }

  getLabel(): string {
    return this.#question.getLabel();
  }

  getValue(): string {
    return this.#question.getValue();
  }

  getDisplayValue(): string {
    return this.#question.getDisplayValue();
  }

  getRowCount(): number {
    return this.#rows?.length ?? 0;
  }

  getRows(): { getCells(): readonly Cell[] }[] {
    return (this.#rows ?? []).map((cells) => ({ getCells: () => cells }));
  }

  toString(): string {
    return this.getValue();
  }
}

/** `variables` of a record (ServiceNowDocs, c_ScriptableServiceCatalogVariables). Values are stored texts; they cannot be set. */
export class GlideElementVariables {
  readonly #elements: readonly GlideElementVariable[];

  constructor(elements: readonly GlideElementVariable[]) {
    this.#elements = elements;
  }

  /** Multi-row sets only when asked for. */
  getElements(withMultiRowSets?: unknown): GlideElementVariable[] {
    return this.#elements.filter((element) => withMultiRowSets === true || !element.isMultiRow());
  }

  getVariableValue(): Record<string, string> {
    return Object.fromEntries(this.getElements().map((element) => [element.getName(), element.getValue()]));
  }
}

const handler: ProxyHandler<GlideElementVariables> = {
  get(target, name) {
    if (typeof name === 'symbol' || name in target) {
      const member: unknown = Reflect.get(target, name, target);
      // Private members are those of the target, not of the proxy a script holds.
      return typeof member === 'function' ? member.bind(target) : member;
    }
    return target.getElements(true).find((element) => element.getName() === name);
  },
  set(_target, name) {
    throw new NotEmulatedError(`assignment to variables.${String(name)}`);
  },
};

/** Variables of a requested item, or of the item a catalog task is for; undefined for other tables. */
export function variablesOf(state: RecordState): GlideElementVariables | undefined {
  const { schema, database } = state.environment.instance;
  const values = valuesOf(state);
  const isTask = schema.isA(state.table, 'sc_task');
  if (!isTask && !schema.isA(state.table, 'sc_req_item')) return undefined;
  const item = (isTask ? values['request_item'] : values['sys_id']) ?? '';
  const elements = [...readAnswers(database, item), ...readSets(database, item)];
  return new Proxy(new GlideElementVariables(elements), handler);
}

function readAnswers(database: Database, item: string): GlideElementVariable[] {
  return database.select('sc_item_option_mtom', `request_item=${item}`).flatMap((link) => {
    const option = database.get('sc_item_option', link['sc_item_option'] ?? '');
    const question = database.get('item_option_new', option?.['item_option_new'] ?? '');
    return question === undefined ? [] : [new GlideElementVariable(new Question(question, option?.['value'] ?? ''))];
  });
}

function readSets(database: Database, item: string): GlideElementVariable[] {
  const answers = database.select('sc_multi_row_question_answer', `parent_id=${item}`);
  return [...Map.groupBy(answers, (row) => row['variable_set'] ?? '')].map(([id, cells]) => {
    const set = database.get('item_option_new_set', id) ?? {};
    const rows = [...Map.groupBy(cells, (row) => row['row_index'] ?? '').values()].map((row) =>
      row.map(
        (cell) => new Cell(database.get('item_option_new', cell['item_option_new'] ?? '') ?? {}, cell['value'] ?? ''),
      ),
    );
    const json = JSON.stringify(
      rows.map((row) => Object.fromEntries(row.map((cell) => [cell.getName(), cell.getValue()]))),
    );
    const named = { name: set['internal_name'] ?? '', question_text: set['title'] ?? '' };
    return new GlideElementVariable(new Question(named, json), rows);
  });
}
