import type { Instance, Transaction } from '../types.ts';
import type { RecordState } from './glide/record-state.ts';

/** What the Glide objects of one transaction share. */
export interface Environment {
  readonly instance: Instance;
  readonly transaction: Transaction;
  /** Scope whose scripts run: the loaded package's. */
  readonly scope: string;
  /** `gs.getSession().putClientData` and messages live as long as the transaction. */
  readonly clientData: Map<string, string>;
  readonly messages: { readonly kind: string; readonly text: string }[];
  /** `gs.getSession().setStrictQuery`: null leaves the property in charge. */
  strictQuery: boolean | null;
  /** The GlideRecord in front of a record state. */
  createRecord(state: RecordState): object;
  /** Runs script text in the scope of this transaction (script fields, query rules). */
  run(source: string, name: string, globals: Readonly<Record<string, unknown>>): unknown;
}

/** Pattern in which the session's user reads date-times: the system's formats, Java letters (11.8). */
export function displayPattern(environment: Environment): { readonly date: string; readonly time: string } {
  return {
    date: environment.instance.property('glide.sys.date_format') || 'yyyy-MM-dd',
    time: environment.instance.property('glide.sys.time_format') || 'HH:mm:ss',
  };
}
