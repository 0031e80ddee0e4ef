/** The longest search that the graph takes, in characters. */
export const longestSearch = 200;

/** True if the graph can search for a text: it holds a letter or a digit, and is not too long. */
export function isSearchable(text: string): boolean {
  return text.length <= longestSearch && /[\p{L}\p{N}]/u.test(text);
}
