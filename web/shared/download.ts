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

/** A file name out of parts; what file systems do not take becomes a hyphen. */
export function fileName(...parts: readonly (string | undefined)[]): string {
  const name = parts.filter((part) => part !== undefined && part !== '').join('-');
  return `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.csv`;
}
