/** What a check found. */
export interface Finding {
  readonly about: string;
  /** `off` is what is not used; `fault` is what keeps the graph from being served. */
  readonly state: 'ok' | 'off' | 'note' | 'fault';
  /** What is there, or what is wrong and what to do. */
  readonly told: string;
}

/** Runs a check; what it throws is a fault. */
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

/** All is well. */
export const ok = (told: string) => ({ state: 'ok', told }) as const;

/** Something is not used. */
export const off = (told: string) => ({ state: 'off', told }) as const;

/** Something is worth knowing, though the graph can be served. */
export const note = (told: string) => ({ state: 'note', told }) as const;

/** Something is wrong; the text says what to do. */
export const fault = (told: string) => ({ state: 'fault', told }) as const;
