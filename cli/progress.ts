/** A line on the terminal that shows the current step. It shows nothing if there is no terminal. */
interface Progress {
  /** Shows a step in place of the previous one. */
  readonly show: (step: string) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[2K';

/** Opens a progress line on stderr, so that stdout contains only results. */
export function openProgress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (step) => void stderr.write(`${eraseLine}${step} …`),
    clear: () => void stderr.write(eraseLine),
  };
}
