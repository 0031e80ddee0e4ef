import { z } from 'zod';

/** An ISO 4217 currency code. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR');

// A sum is exact to the hundredth up to 9e13 (2^53 hundredths), which is ninety amounts of this size.
const LARGEST = 1e12;

/**
 * An amount in whole units of its currency (euros, not cents), with at most two decimal places, never a formatted
 * string.
 */
export const money = z.strictObject({
  amount: z
    .number()
    .positive('an amount above zero')
    .max(LARGEST, `an amount of at most ${String(LARGEST)}`)
    .multipleOf(0.01, 'an amount with at most two decimals'),
  currency,
});

/** See {@link money}. */
export type Money = z.infer<typeof money>;
