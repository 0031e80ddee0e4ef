import type { Data } from './data';
import { context } from './check/context';
import { countries } from './check/countries';
import { dates } from './check/dates';
import { homes } from './check/homes';
import { ids } from './check/ids';
import { money } from './check/money';
import { references } from './check/references';
import { sense } from './check/consistency';
import type { Rule } from './check/rule';
import type { Fault } from './faults';
import { readData, type Unread } from './read';

const rules: readonly Rule[] = [ids, homes, references, dates, money, countries, sense];

/**
 * Checks the records against each other: every reference resolves, ids are unique, every record is in its home folder,
 * and dates and money are consistent. Returns every fault. `unread` lists the records that {@link readData} could not
 * read; a reference to an unread record is not a second fault.
 */
export function checkData(data: Data, unread: Unread = { files: new Set(), ids: new Map() }): Fault[] {
  const given = context(data, unread);
  return rules.flatMap((rule) => [...rule(given)]);
}

/** Reads the data folder `dir` and checks it. `data` may be published only if `faults` is empty. */
export function readChecked(dir: string): { data: Data; faults: Fault[] } {
  const { data, faults, unread } = readData(dir);
  return { data, faults: [...faults, ...checkData(data, unread)] };
}
