import { formatFault, type Fault } from '../../editions/faults';
import { faultsAfter, type DataFolder, type Loose } from './dataFolder';

/** One way to break the data, and exactly the faults it must cause. */
export type Case = [name: string, breakIt: (folder: DataFolder) => void, ...expected: Partial<Fault>[]];

/** The file with the record that most cases break. */
export const MEETINGS = 'rabat/meetings.json';
/** The record in {@link MEETINGS} that most cases break. */
export const MEETING = 'rabat-2006-07-10-ministerial-rabat';
/** The file of the initiative that the cases about money break. */
export const INITIATIVES = 'jvap/initiatives.json';
/** A CSV file with optional cells. */
export const COSTS = 'continental/remittanceCosts.csv';
/** A CSV file in which every cell must be filled. */
export const STOCK = 'continental/migrantStock.csv';

/** Changes some fields of one record. */
export const set =
  (file: string, id: string, changes: Loose) =>
  (folder: DataFolder): void =>
    folder.record(file, id, (record) => Object.assign(record, changes));

/** Changes some fields of {@link MEETING}. */
export const inMeeting = (changes: Loose) => set(MEETINGS, MEETING, changes);
/** Changes some fields of an initiative that has a budget and a contribution of the European Union. */
export const inInitiative = (changes: Loose) => set(INITIATIVES, 'bmm-phase-iii', changes);

/** A fault of {@link MEETING}. */
export const fault = (field: string, found: string, expected: string): Partial<Fault> => ({
  file: `data/${MEETINGS}`,
  record: MEETING,
  field,
  found,
  expected,
});

/** A fault of a whole file. */
export const ofFile = (file: string, found: string, expected: string): Partial<Fault> => ({
  file: `data/${file}`,
  record: null,
  field: null,
  found,
  expected,
});

/** A fault of the initiative. */
export const initiativeFault = (field: string, found: string, expected: string): Partial<Fault> => ({
  ...fault(field, found, expected),
  file: `data/${INITIATIVES}`,
  record: 'bmm-phase-iii',
});

/** Declares a test for each case: the faults must be exactly the expected ones, in order. */
export function check(cases: Case[]): void {
  test.each(cases)('%s', (_, breakIt, ...expected) => {
    const faults = faultsAfter(breakIt);
    expect(faults.map(formatFault)).toHaveLength(expected.length);
    expect(faults).toMatchObject(expected);
  });
}
