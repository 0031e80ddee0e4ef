import { readFileSync } from 'node:fs';

import { settingsTable } from '../gateway/config';
import { ErrorCode } from '../gateway/errors';

const text = readFileSync('docs/operations.md', 'utf8');

it('says of each error code, once, whose it is and what to do', () => {
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` +\| (client|yours) +\| (.+) \|$/gm)];
  expect(rows.map(([, code]) => code).sort()).toEqual(Object.values(ErrorCode).sort());
  for (const [, code, whose, what] of rows)
    if (whose === 'yours') expect([code, what!.trim()]).not.toEqual([code, '–']);
});

it('names settings that there are', () => {
  const named = new Set([...text.matchAll(/\bMMD_[A-Z_]+\b/g)].map(([name]) => name));
  const known = settingsTable.map(({ variable }) => variable);
  expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  expect(named.size).toBeGreaterThan(15);
});
