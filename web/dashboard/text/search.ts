/** The maximum length of a search that the graph accepts, in characters. */
export const longestSearch = 200;

/** True if the graph can search for a string: it contains a letter or a digit, and is not too long. */
export function isSearchable(text: string): boolean {
  return text.length <= longestSearch && /[\p{L}\p{N}]/u.test(text);
}
