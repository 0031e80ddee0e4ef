/** A text by which names are sorted: without accents, in lower case. */
export function sortKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/**
 * The two columns by which dates are sorted. A record without a date comes last in either direction, and no column is
 * null, so that one comparison of two columns finds where a page goes on.
 */
export function dateKeys(date: string | undefined): { startAscending: string; startDescending: string } {
  return { startAscending: date ?? '9999', startDescending: date ?? '0000' };
}
