import type { FormattedExecutionResult } from 'graphql';

import type { GraphQLRequest } from '../../gateway/graph/inProcess';
import { Failure } from '../failure';

const TIMEOUT_MS = 60_000;

/**
 * Sends an operation to a running graph over HTTP. An address without a path stands for a server of this graph.
 *
 * @throws Failure if the graph does not respond, or if the response is not GraphQL.
 */
export async function askUrl(asked: GraphQLRequest, address: string): Promise<FormattedExecutionResult> {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/graphql';
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify(asked),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new Failure(`${url.href} does not respond: ${reasonOf(error)}.`);
  });
  const text = await response.text();
  const answer = parsed(text);
  if (answer === null)
    throw new Failure(`${url.href} returned status ${String(response.status)} and no GraphQL response.`);
  return answer;
}

function parsed(text: string): FormattedExecutionResult | null {
  try {
    const answer = JSON.parse(text) as FormattedExecutionResult | null;
    const isOne = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isOne ? answer : null;
  } catch {
    return null;
  }
}

/** Returns the reason why a fetch failed, which is the cause of the error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { readonly cause?: Error & { readonly code?: string } };
  return cause?.message || cause?.code || message;
}
