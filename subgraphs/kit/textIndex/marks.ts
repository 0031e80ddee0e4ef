// Control characters, which no text of a record may hold (`kit/records/basics.ts`): whatever else a text is made of,
// guillemets too, is the record's own and is never taken for a mark.

/** Stands before a match. */
export const MATCH_BEGINS = '\u0001';
/** Stands behind a match. */
export const MATCH_ENDS = '\u0002';

/** A match, by where it begins in the text without marks and the first place behind it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The places of the matches in the text without marks. */
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

/** The text with other marks around its matches. */
export function withMarks(marked: string, before: string, behind: string): string {
  return marked.replaceAll(MATCH_BEGINS, before).replaceAll(MATCH_ENDS, behind);
}
