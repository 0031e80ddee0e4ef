/** The most characters that the graph takes as a search. */
export const longestSearch = 200;

/** Whether the graph can search for a text: it needs a letter or a digit, and an end. */
export function isSearchable(text: string): boolean {
  return text.length <= longestSearch && /[\p{L}\p{N}]/u.test(text);
}
