import { isUtf8 } from 'node:buffer';

import { GraphQLError, type ExecutionResult } from 'graphql';

import { ForeignError, type ErrorCode } from '../errors';
import { isObject } from '../http/json';
import { leftOut } from '../execution/fewErrors';
import { decompressed } from './decompress';
import type { RawAnswer } from './exchange';
import { blamesRequest, checkStatus, refusalCode } from './status';
import { SubgraphTrouble } from './trouble';

/** The requirements that a response must meet to be accepted. */
export interface Expected {
  /** The number of requested entities; undefined if the operation requests no entities. */
  readonly entities: number | undefined;
}

/**
 * The treatment of a subgraph's errors: `pass` forwards the subgraph's own words to clients, `mask` does so only for
 * codes that clients know.
 */
export type ErrorWords = 'pass' | 'mask';

const graphqlTypes = /^application\/(graphql-response\+json|json)\s*(;|$)/i;

/**
 * Reads a response's body as JSON. `maxBytes` limits the body's size, even when decompressed.
 *
 * @throws SubgraphTrouble if no GraphQL server would send such a body.
 */
export async function bodyOf(answer: RawAnswer, maxBytes: number): Promise<unknown> {
  const { status, headers, bytes } = answer;
  checkStatus(status);
  return refusing(status, async () => {
    const type = headers['content-type'];
    if (type === undefined || !graphqlTypes.test(type))
      throw new SubgraphTrouble(`its response has the content type ${JSON.stringify(type ?? 'none')}`);
    const plain = await decompressed(bytes, headers['content-encoding'], maxBytes);
    if (!isUtf8(plain)) throw new SubgraphTrouble('its response is not UTF-8');
    return parsed(plain.toString());
  });
}

/**
 * Runs `read`. If the response is unreadable and its status blames the request, the failure is a refusal and does not
 * count against the subgraph's health.
 */
async function refusing<T>(status: number, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SubgraphTrouble) || !blamesRequest(status)) throw error;
    const code = refusalCode(status);
    throw new SubgraphTrouble(`it refused the request with status ${String(status)}`, {
      counts: false,
      ...(code !== undefined && { code }),
      cause: error,
    });
  }
}

// This many errors are enough to show the problem; more errors would only enlarge the client's response.
const MAX_ERRORS = 100;
const LONGEST_PATH = 60;
const LONGEST_STEP = 200;

/**
 * Reads the GraphQL response in a body.
 *
 * @throws SubgraphTrouble if there is no response, or if the response does not contain the requested data.
 */
export async function responseIn(
  body: unknown,
  status: number,
  expected: Expected,
  words: ErrorWords,
): Promise<ExecutionResult> {
  return refusing(status, () => {
    const { data, errors } = checkedResponse(body, expected);
    if (errors === undefined) return { data };
    const code = refusalCode(status);
    const told = errors.slice(0, MAX_ERRORS).map((error) => errorIn(error, code, words));
    if (errors.length <= MAX_ERRORS) return { data, errors: told };
    const left = errors.length - MAX_ERRORS;
    return { data, errors: [...told, leftOut(left, `The subgraph returned ${String(left)} more errors.`)] };
  });
}

function checkedResponse(
  body: unknown,
  { entities }: Expected,
): { data: Record<string, unknown> | null; errors?: readonly unknown[] } {
  if (!isObject(body)) throw new SubgraphTrouble('its response is not a GraphQL response');
  const { data, errors } = body;
  const told = errors == null || (Array.isArray(errors) && errors.length === 0) ? undefined : errors;
  const wrong =
    (data != null && !isObject(data)) ||
    (told !== undefined && !Array.isArray(told)) ||
    (data == null && told === undefined);
  if (wrong) throw new SubgraphTrouble('its response is not a GraphQL response');
  const found = isObject(data) ? data['_entities'] : null;
  if (entities !== undefined && data != null && found !== null) {
    if (!Array.isArray(found) || found.length !== entities)
      throw new SubgraphTrouble('it returned a different number of entities than requested');
    if (!(found as unknown[]).every((one) => one === null || isObject(one)))
      throw new SubgraphTrouble('it did not return the requested entities');
  }
  return {
    data: isObject(data) ? data : null,
    ...(told !== undefined && { errors: told as readonly unknown[] }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SubgraphTrouble('its response is not JSON', { cause: error });
  }
}

/**
 * Converts a subgraph's error into an error of the graph. `refusal` is the code implied by the status of the whole
 * response, if any.
 */
function errorIn(error: unknown, refusal: ErrorCode | undefined, words: ErrorWords): GraphQLError {
  const { message, path, extensions } = isObject(error) ? error : {};
  const text = typeof message === 'string' ? message : 'The subgraph gave no reason.';
  const own = isObject(extensions) ? extensions : {};
  const place = isPath(path) ? path : null;
  const coded = refusal === undefined ? {} : { code: refusal };
  if (words === 'pass')
    return new GraphQLError(text, {
      path: place,
      originalError: new ForeignError(text, { ...own, ...coded }),
    });
  const { code, argument, limit } = own;
  return new GraphQLError(text, {
    path: place,
    extensions: {
      ...(typeof code === 'string' && { code }),
      ...(typeof argument === 'string' && { argument }),
      ...(typeof limit === 'number' && { limit }),
      ...coded,
    },
  });
}

function isPath(path: unknown): path is (string | number)[] {
  return (
    Array.isArray(path) &&
    path.length <= LONGEST_PATH &&
    (path as unknown[]).every(
      (step) => Number.isInteger(step) || (typeof step === 'string' && step.length <= LONGEST_STEP),
    )
  );
}
