import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDriver, openDatabase } from '../subgraphs/kit/store/sqlite/database';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-sqlite-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a database written is read again, with FTS5 and accents folded', () => {
  const file = join(folder, 'text.sqlite');
  const written = openDatabase(file, { readonly: false });
  written.exec("CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61 remove_diacritics 2')");
  written.prepare('INSERT INTO t VALUES (?)').run('Accords de réadmission');
  written.close();
  const read = openDatabase(file, { readonly: true });
  expect(read.prepare('SELECT x FROM t WHERE t MATCH ?').all('readmission')).toEqual([
    { x: 'Accords de réadmission' },
  ]);
  read.close();
});

test('a database opened for reading takes no writes', () => {
  const file = join(folder, 'fixed.sqlite');
  openDatabase(file, { readonly: false }).exec('CREATE TABLE t (x)').close();
  const read = openDatabase(file, { readonly: true });
  expect(() => read.exec('INSERT INTO t VALUES (1)')).toThrow(/readonly/);
  read.close();
});

test('a file that is not there is not made by opening it for reading', () => {
  expect(() => openDatabase(join(folder, 'none.sqlite'), { readonly: true })).toThrow(/unable to open/);
});

test('a file that is no database is told with the first statement', () => {
  const file = join(folder, 'text.txt');
  writeFileSync(file, 'x'.repeat(5000));
  const database = openDatabase(file, { readonly: true });
  expect(() => database.prepare('SELECT 1 FROM sqlite_master')).toThrow(/not a database/);
  database.close();
});

test('without a driver the error names the Node, each package with its reason, and the way out', () => {
  const load = () => loadDriver(['no-such-driver', 'no-other-driver']);
  expect(load).toThrow(`No SQLite driver works on Node ${process.versions.node}`);
  expect(load).toThrow(/no-such-driver: Cannot find module[^]*no-other-driver: Cannot find module[^]*npm ci/);
});
