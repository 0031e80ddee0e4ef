/** The result of a check. */
export interface Finding {
  readonly about: string;
  /** `off` means that the checked part is not used; `fault` means that it prevents the graph from being served. */
  readonly state: 'ok' | 'off' | 'note' | 'fault';
  /** The state that was found, or the problem and its remedy. */
  readonly told: string;
}

/** Runs a check and converts any error that it throws to a fault. */
export async function finding(
  about: string,
  check: () => Promise<Omit<Finding, 'about'>> | Omit<Finding, 'about'>,
): Promise<Finding> {
  try {
    return { about, ...(await check()) };
  } catch (error) {
    return { about, state: 'fault', told: error instanceof Error ? error.message : String(error) };
  }
}

/** Reports that the checked part is in order. */
export const ok = (told: string) => ({ state: 'ok', told }) as const;

/** Reports that the checked part is not used. */
export const off = (told: string) => ({ state: 'off', told }) as const;

/** Reports a noteworthy condition that does not prevent the graph from being served. */
export const note = (told: string) => ({ state: 'note', told }) as const;

/** Reports a problem, with a text that states the remedy. */
export const fault = (told: string) => ({ state: 'fault', told }) as const;
