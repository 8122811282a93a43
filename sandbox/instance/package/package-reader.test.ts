import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { tinyPackage } from './fixtures/tiny-package.ts';
import { PackageError, readPackage } from './package-reader.ts';

describe('readPackage', () => {
  let folder = '';

  afterEach(async () => {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  it('reads scope, version and every record of files with several', async () => {
    const app = await readPackage(tinyPackage);
    expect(app.scope).toBe('x_tiny');
    expect(app.version).toBe('1.2.3');
    const tables = new Set(app.records.map((record) => record.table));
    expect([...tables]).toEqual(
      expect.arrayContaining(['sys_db_object', 'sys_dictionary', 'sys_script', 'sys_choice']),
    );
  });

  it('opens nested containers, leaves delete lines out and decodes entities', async () => {
    const app = await readPackage(tinyPackage);
    const choices = app.records
      .filter((record) => record.table === 'sys_choice')
      .map((record) => record.fields['label']);
    expect(choices).toEqual(['High & mighty', 'Critical']);
  });

  it('keeps the key a reference names its target by', async () => {
    const app = await readPackage(tinyPackage);
    const table = app.records.find(
      ({ table, fields }) => table === 'sys_db_object' && fields['name'] === 'x_tiny_ticket',
    );
    expect(table?.keys['super_class']).toEqual({ name: 'task' });
  });

  it('takes indexes from the dictionary folder', async () => {
    const app = await readPackage(tinyPackage);
    expect(app.indexes).toEqual([{ table: 'x_tiny_ticket', columns: ['app', 'record'], unique: true }]);
  });

  it('loads first-install data always and demo data by option only', async () => {
    const notes = async (demoData: boolean): Promise<(string | undefined)[]> =>
      (await readPackage(tinyPackage, { demoData })).records
        .filter((record) => record.table === 'x_tiny_note')
        .map((record) => record.fields['number']);
    expect(await notes(false)).toEqual(['NOT1']);
    expect(await notes(true)).toEqual(expect.arrayContaining(['NOT1', 'NOT2']));
  });

  it('names a missing folder and what to do', async () => {
    await expect(readPackage('/nowhere/at/all')).rejects.toMatchObject({ code: 'PACKAGE_MISSING' });
    await expect(readPackage('/nowhere/at/all')).rejects.toThrow(/now-sdk build/);
  });

  it('names a file it cannot read', async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-'));
    await writeFile(join(folder, 'broken.xml'), '<record_update><sys_app action="x"');
    await expect(readPackage(folder)).rejects.toBeInstanceOf(PackageError);
  });
});
