import { type PGlite, parse, protocol } from '@electric-sql/pglite';
import type { PGliteLike } from 'pg-boss';

/**
 * Runs each text as a prepared statement of the embedded database. PGlite itself parses and plans a text every time it is
 * run; for the statements of the queue that is most of their time (storing one event: 2.0 ms, prepared 0.6 ms). PostgreSQL
 * itself plans them anew when the tables' statistics change (`vacuum.ts`).
 */

/** More texts than the queue and our own steps have; the one not used for longest goes. */
const KEPT = 100;
/** Several commands in one text can't be prepared. One with a semicolon inside a literal is only run as PGlite does. */
const SEVERAL = /;\s*\S/;

const { serialize } = protocol;

interface Prepared {
  readonly name: string;
  /** Ids of the parameters' types. */
  readonly types: readonly number[];
}

/** Creates the runner of one database; `PGliteLike` is what pg-boss takes for a PGlite. */
export function createPreparedStatements(pglite: PGlite): PGliteLike {
  const prepared = new Map<string, Prepared>();
  let names = 0;

  /** Sends messages at once, which costs one call into the database; `sync` ends them also after one that fails. */
  async function send(...messages: readonly Uint8Array[]) {
    const { messages: replies } = await pglite.execProtocol(Buffer.concat([...messages, serialize.sync()]));
    return replies;
  }

  async function prepare(text: string): Promise<Prepared> {
    names += 1;
    const name = `s${names}`;
    const replies = await send(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }));
    return { name, types: parse.parseDescribeStatementResults(replies) };
  }

  async function forget(text: string, { name }: Prepared): Promise<void> {
    prepared.delete(text);
    await send(serialize.close({ type: 'S', name }));
  }

  /** Taken out and put back at the end: the first one is the one not used for longest. */
  async function take(text: string): Promise<Prepared> {
    const statement = prepared.get(text) ?? (await prepare(text));
    prepared.delete(text);
    prepared.set(text, statement);
    const [oldest] = prepared;
    if (prepared.size > KEPT && oldest !== undefined) await forget(...oldest);
    return statement;
  }

  function toText(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const toTypeText = type === undefined ? undefined : pglite.serializers[type];
    return toTypeText === undefined ? String(value) : toTypeText(value);
  }

  async function run<Row>(text: string, values: readonly unknown[]): Promise<{ rows: Row[] }> {
    const statement = await take(text);
    try {
      const replies = await send(
        serialize.bind({
          statement: statement.name,
          values: values.map((value, index) => toText(value, statement.types[index])),
        }),
        serialize.describe({ type: 'P' }),
        serialize.execute(),
      );
      const [result] = parse.parseResults(replies, pglite.parsers);
      return { rows: (result?.rows ?? []) as Row[] };
    } catch (error) {
      // Its plan may be what failed: the tables are others than those it was made for.
      await forget(text, statement);
      throw error;
    }
  }

  const query = <Row>(text: string, values: readonly unknown[] = []) =>
    pglite.runExclusive(() => run<Row>(text, values));

  return { query, exec: async (text) => (SEVERAL.test(text) ? await pglite.exec(text) : [await query(text)]) };
}
