/** Gives the browser a text to save as a file. In a sandboxed frame the host has to allow it with `allow-downloads`. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name out of parts; what file systems do not take becomes a hyphen, and no part is too long for them. */
export function fileName(...parts: readonly (string | undefined)[]): string {
  const names = parts.map((part = '') => hyphens(hyphens(part).slice(0, longest)));
  return `${names.filter((name) => name !== '').join('-')}.csv`;
}

/** How much of a part stands in a name, in UTF-16 code units; a country, a title and an edition fit into 255 bytes. */
const longest = 110;

function hyphens(text: string): string {
  return text.replace(/[^\p{L}\p{N}._]+/gu, '-').replace(/^-|-$/g, '');
}
