import { z } from 'zod';

/** An ISO 4217 currency code. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR');

/** An amount in whole units of its currency (euros, not cents), never a formatted string. */
export const money = z.strictObject({ amount: z.number().positive('an amount above zero'), currency });

/** See {@link money}. */
export type Money = z.infer<typeof money>;
