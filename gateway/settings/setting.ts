import { z } from 'zod';

/** One variable of the environment. */
export interface Setting<T> {
  readonly variable: string;
  /** What it is where it is not set: written as in the environment. */
  readonly default: string;
  readonly meaning: string;
  /** What it must be. */
  readonly schema: z.ZodType<T, string>;
  /** Whether its value may hold a password, and so is never shown. */
  readonly secret?: true;
}

/** The values of settings, under their names. */
export type ValuesOf<Settings> = {
  readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer T> ? T : never;
};

/** Settings under their names. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** Defines a setting. */
export function setting<T>(
  variable: string,
  fallback: string,
  meaning: string,
  schema: z.ZodType<T, string>,
): Setting<T> {
  return { variable, default: fallback, meaning, schema };
}

/** The value of a setting in a text, or else what the text must be. */
export function readSetting<T>(
  { schema }: Setting<T>,
  found: string,
): { readonly value: T } | { readonly expected: string } {
  const parsed = schema.safeParse(found);
  if (parsed.success) return { value: parsed.data };
  return { expected: parsed.error.issues.map(({ message }) => message).join('; ') };
}

/** A whole number within bounds, both of which it may be. */
export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const expected = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

/** Yes or no. */
export const yesOrNo: z.ZodType<boolean, string> = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1');

/** Any text. */
export const text: z.ZodType<string, string> = z.string();
