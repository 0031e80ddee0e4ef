/** The result of a check. */
export interface Finding {
  readonly about: string;
  /** `off` means not used; `fault` means that it keeps the graph from being served. */
  readonly state: 'ok' | 'off' | 'note' | 'fault';
  /** The state found, or what is wrong and how to fix it. */
  readonly told: string;
}

/** Runs a check and turns anything it throws into a fault. */
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

/** Reports that all is well. */
export const ok = (told: string) => ({ state: 'ok', told }) as const;

/** Reports that something is not used. */
export const off = (told: string) => ({ state: 'off', told }) as const;

/** Reports something worth knowing that does not keep the graph from being served. */
export const note = (told: string) => ({ state: 'note', told }) as const;

/** Reports that something is wrong; the text says how to fix it. */
export const fault = (told: string) => ({ state: 'fault', told }) as const;
