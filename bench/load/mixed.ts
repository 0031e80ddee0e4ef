import { readFileSync } from 'node:fs';
import type { Running } from '../contenders/contender';
import type { Operation } from '../operations';
import type { LoadRequest } from './messages';

const languages = ['EN', 'FR'] as const;

/**
 * Builds requests for all operations, once for each country, which replaces the country in their variables. The order
 * is always the same.
 */
export async function mixed(
  running: Running,
  operations: readonly Operation[],
): Promise<readonly LoadRequest[]> {
  const countries = JSON.parse(readFileSync('data/atlas/countries.json', 'utf8')) as { code: string }[];
  const requests: LoadRequest[] = [];
  for (const { code } of countries) {
    for (const { questions } of operations) {
      const [question] = questions;
      if (question === undefined) continue;
      const { query, variables } = question;
      const language = languages[requests.length % languages.length] ?? 'EN';
      requests.push(
        await running.requestFor({
          ...question,
          variables: {
            ...variables,
            ...('code' in variables && { code }),
            ...('worksIn' in variables && { worksIn: code }),
            ...('host' in variables && { host: code }),
            ...(query.includes('$language') && { language }),
          },
        }),
      );
    }
  }
  return requests;
}
