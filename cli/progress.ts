/** A line on the terminal that tells what is being done; nothing where there is no terminal. */
export interface Progress {
  /** Shows a step in place of the one before it. */
  readonly show: (step: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[2K';

/** Opens a progress line on stderr, so that stdout holds results only. */
export function openProgress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (step) => void stderr.write(`${eraseLine}${step} …`),
    clear: () => void stderr.write(eraseLine),
  };
}
