import type { CanonicalVariables } from './variables';

/** Translates a subgraph's message about an operation into the words of the client that sent the operation. */
export type InClientsWords = (message: string) => string;

/**
 * Returns a translation of messages that may contain canonical variables and response keys.
 *
 * @param keys the field names behind the generated keys
 */
export function inClientsWords(
  { told }: Pick<CanonicalVariables, 'told'>,
  keys: ReadonlyMap<string, string>,
): InClientsWords {
  return (message) =>
    message
      .replace(
        /(\bVariable )?(["'`]?)\$(v\d+)\b/g,
        (whole, kind: string | undefined, quote: string, name: string) => {
          const { variable, argument } = told.get(name) ?? {};
          if (variable !== undefined) return `${kind ?? ''}${quote}$${variable}`;
          return argument === undefined
            ? whole
            : `${kind === undefined ? '' : 'Argument '}${quote}${argument}`;
        },
      )
      .replace(/(?<=["'`])(v\d+)(?=[.[])/g, (whole, name: string) => {
        const { variable, argument } = told.get(name) ?? {};
        return variable ?? argument ?? whole;
      })
      .replace(
        /\b(\w+?)(?:__alias_\d+)?\b/g,
        (whole, key: string) => keys.get(key) ?? (whole === key ? whole : key),
      );
}
