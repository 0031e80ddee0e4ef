import { nameOf } from '../schema/ids';

/** An object that a resolver identifies by its id, which is either a global id or the id of the record. */
export interface ById {
  readonly id: string;
}

/** A country that a resolver identifies by its code. */
export interface ByCode {
  readonly code: string;
}

/** Returns an object's id as a key. */
export const byId = ({ id }: ById): string => id;

/** Returns a country's code as a key. */
export const byCode = ({ code }: ByCode): string => code;

/** A domain of the Joint Valletta Action Plan that a resolver knows by its number. */
export interface ByNumber {
  readonly number: number;
}

/** Returns a domain's number, as a key. */
export const byNumber = ({ number }: ByNumber): number => number;

/** Returns the name in an organisation's global id as a key. */
export const byOrganisation = ({ id }: ById): string => nameOf(id, ['organisation'], 'id');
