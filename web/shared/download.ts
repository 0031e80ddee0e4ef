/** Makes the browser save a string as a file. In a sandboxed frame, the host must allow this with `allow-downloads`. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address only after this task has finished.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * Joins parts into a file name. Characters that file systems reject become hyphens, and each part is cut to a length
 * that file systems accept.
 */
export function fileName(...parts: readonly (string | undefined)[]): string {
  const names = parts.map((part = '') => hyphens(hyphens(part).slice(0, longest)));
  return `${names.filter((name) => name !== '').join('-')}.csv`;
}

/** The maximum length of a part, in UTF-16 code units. A country, a title and an edition fit into 255 bytes. */
const longest = 110;

function hyphens(text: string): string {
  return text.replace(/[^\p{L}\p{N}._]+/gu, '-').replace(/^-|-$/g, '');
}
