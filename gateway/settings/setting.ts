import { z } from 'zod';

/** A setting, read from one environment variable. */
export interface Setting<T> {
  readonly variable: string;
  /** The default, written as in the environment. */
  readonly default: string;
  readonly meaning: string;
  /** The check and conversion of the setting's value. */
  readonly schema: z.ZodType<T, string>;
  /** True if the setting's value may hold a password and so must never be shown. */
  readonly secret?: true;
}

/** The values of settings, by name. */
export type ValuesOf<Settings> = {
  readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer T> ? T : never;
};

/** Settings by name. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** Defines a setting; `fallback` is the value of an unset variable, written as in the environment. */
export function setting<T>(
  variable: string,
  fallback: string,
  meaning: string,
  schema: z.ZodType<T, string>,
): Setting<T> {
  return { variable, default: fallback, meaning, schema };
}

/** Reads a setting's value from a string, or returns the expected form if the string is wrong. */
export function readSetting<T>(
  { schema }: Setting<T>,
  found: string,
): { readonly value: T } | { readonly expected: string } {
  const parsed = schema.safeParse(found);
  if (parsed.success) return { value: parsed.data };
  return { expected: parsed.error.issues.map(({ message }) => message).join('; ') };
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const expected = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

/** A share, from 0 to 1. */
export const share: z.ZodType<number, string> = z
  .string()
  .regex(/^(?:0|1|0?\.\d{1,9}|1\.0+)$/, 'must be a number from 0 to 1, such as 0.01')
  .transform(Number);

/** Yes or no. */
export const yesOrNo: z.ZodType<boolean, string> = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1');

/** Any string. */
export const text: z.ZodType<string, string> = z.string();
