import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PGliteLike } from 'pg-boss';
import { createPreparedStatements } from './prepared-statements.ts';

describe('prepared statements of the embedded database', () => {
  let pglite: PGlite;
  let statements: PGliteLike;
  beforeAll(async () => {
    pglite = await PGlite.create();
    await pglite.exec('CREATE TABLE item (id int PRIMARY KEY, name text)');
    statements = createPreparedStatements(pglite);
  });
  afterAll(() => pglite.close());

  const countPrepared = async () => {
    const { rows } = await pglite.query<{ count: number }>('SELECT count(*)::int AS count FROM pg_prepared_statements');
    return rows[0]?.count;
  };
  const readName = async () => {
    const { rows } = await pglite.query<{ name: string }>(
      "SELECT name FROM pg_prepared_statements WHERE statement = 'SELECT $1::int AS kept'",
    );
    return rows[0]?.name;
  };

  it.each([
    ['SELECT $1::text AS value', ["it's; DROP TABLE item"]],
    ['SELECT $1::text AS value', [null]],
    ['SELECT $1::int + $2::int AS value', [1, 2]],
    ['SELECT $1::bigint AS value', [9_007_199_254_740_993n]],
    ['SELECT $1::boolean AS value', [false]],
    ['SELECT $1::jsonb AS value', [{ list: [1, 'two', null] }]],
    ['SELECT $1::timestamptz AS value', [new Date('2026-11-22T00:00:00Z')]],
    ['SELECT unnest($1::text[]) AS value', [['a,b', '"c"', '']]],
    ['SELECT unnest($1::int[]) AS value', [[3, 4]]],
    ['SELECT 1 AS value', []],
    ['UPDATE item SET name = $1 WHERE id = $2', ['nobody', 0]],
  ])('answers %s as PGlite does', async (text, values) => {
    const { rows } = await pglite.query(text, values);
    expect((await statements.query(text, values)).rows).toEqual(rows);
    expect((await statements.query(text, values)).rows).toEqual(rows);
  });

  it('goes on after a statement that fails, also one whose tables have changed', async () => {
    const insert = 'INSERT INTO item (id) VALUES ($1) RETURNING *';
    expect((await statements.query(insert, [1])).rows).toEqual([{ id: 1, name: null }]);
    await expect(statements.query(insert, [1])).rejects.toMatchObject({ code: '23505' });
    expect((await statements.query(insert, [2])).rows).toEqual([{ id: 2, name: null }]);
    await expect(statements.query('SELECT nothing FROM item WHERE id = $1', [1])).rejects.toMatchObject({
      code: '42703',
    });
    await pglite.exec('ALTER TABLE item ADD COLUMN note text');
    await expect(statements.query(insert, [3])).rejects.toThrow('cached plan must not change result type');
    expect((await statements.query(insert, [3])).rows).toEqual([{ id: 3, name: null, note: null }]);
  });

  it('runs several commands of one text', async () => {
    const results = await statements.exec("BEGIN; SELECT 'a;b' AS text; COMMIT");
    expect(results.flatMap(({ rows }) => rows)).toEqual([{ text: 'a;b' }]);
    expect(await statements.exec('SELECT 7 AS one;')).toMatchObject([{ rows: [{ one: 7 }] }]);
  });

  it('keeps a bounded number of statements, those used last', async () => {
    await statements.query('SELECT $1::int AS kept', [1]);
    const kept = await readName();
    for (let number = 0; number < 150; number += 1) {
      await statements.query(`SELECT $1::int + ${number} AS sum`, [1]);
      if (number % 50 === 0) await statements.query('SELECT $1::int AS kept', [number]);
    }
    expect(await countPrepared()).toBe(100);
    expect(await readName()).toBe(kept);
  });
});
