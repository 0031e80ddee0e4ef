// Marks are control characters, which a record may not contain (`kit/records/basics.ts`). Any other character in a
// string, even guillemets, belongs to the record and is never mistaken for a mark.

/** The mark before a match. */
export const MATCH_BEGINS = '\u0001';
/** The mark after a match. */
export const MATCH_ENDS = '\u0002';

/** A match as positions in the unmarked string: its start, and the position just after its end. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Returns the positions of the matches in the unmarked string. */
export function rangesIn(marked: string): readonly Range[] {
  const ranges: Range[] = [];
  let length = 0;
  for (const part of marked.split(MATCH_BEGINS)) {
    const end = part.indexOf(MATCH_ENDS);
    if (end !== -1) ranges.push({ start: length, end: length + end });
    length += part.length - (end === -1 ? 0 : MATCH_ENDS.length);
  }
  return ranges;
}

/** Replaces the marks around matches with others. */
export function withMarks(marked: string, before: string, behind: string): string {
  return marked.replaceAll(MATCH_BEGINS, before).replaceAll(MATCH_ENDS, behind);
}
