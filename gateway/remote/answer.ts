import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

import { GraphQLError, type ExecutionResult } from 'graphql';

import type { RawAnswer } from './exchange';
import { SubgraphTrouble } from './trouble';

const decompressors: Readonly<
  Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** What an answer must be like to be taken. */
export interface Expected {
  /** How many entities were asked about; undefined where none were. */
  readonly entities: number | undefined;
  /** The most bytes, also once they are decompressed. */
  readonly maxBytes: number;
}

const graphqlTypes = /^application\/(graphql-response\+json|json)\s*(;|$)/i;

/** The text of an answer's body, where it is what a GraphQL server sends. Fails with `SubgraphTrouble`, saying why not. */
export async function textOf({ status, headers, bytes }: RawAnswer, maxBytes: number): Promise<string> {
  if (status >= 500 || status === 429)
    throw new SubgraphTrouble(`it answered with the status ${String(status)}`, {
      passing: [429, 502, 503, 504].includes(status),
    });
  if (status < 200 || (status >= 300 && status < 400))
    throw new SubgraphTrouble(`it answered with the status ${String(status)}`);
  const type = headers['content-type'];
  if (type === undefined || !graphqlTypes.test(type))
    throw new SubgraphTrouble(`it answered with the content type ${JSON.stringify(type ?? 'none')}`);
  const plain = await decompressed(bytes, headers['content-encoding'], maxBytes);
  if (!isUtf8(plain)) throw new SubgraphTrouble('the answer is not UTF-8');
  return plain.toString();
}

async function decompressed(
  bytes: Buffer,
  encoding: string | string[] | undefined,
  most: number,
): Promise<Buffer> {
  const name = String(encoding ?? 'identity').toLowerCase();
  if (name === 'identity') return bytes;
  const decompress = Object.hasOwn(decompressors, name) ? decompressors[name] : undefined;
  if (decompress === undefined)
    throw new SubgraphTrouble(`the answer has the encoding ${JSON.stringify(name)}`);
  try {
    return await decompress(bytes, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SubgraphTrouble(
      tooLarge
        ? `the answer is larger than ${String(most)} bytes once it is decompressed`
        : `the answer is no ${name}`,
      { cause: error },
    );
  }
}

// So many errors tell what is wrong; more would only make the client's answer large.
const MOST_ERRORS = 100;
const LONGEST_PATH = 60;
const LONGEST_STEP = 200;

/** The response in a text. Fails with `SubgraphTrouble` where it is none, or does not have what was asked for. */
export function responseIn(text: string, { entities }: Pick<Expected, 'entities'>): ExecutionResult {
  const body = parsed(text);
  if (!isObject(body)) throw new SubgraphTrouble('the answer is no GraphQL response');
  const { data, errors } = body;
  const wrong =
    (data != null && !isObject(data)) ||
    (errors != null && !(Array.isArray(errors) && errors.length > 0)) ||
    (data == null && errors == null);
  if (wrong) throw new SubgraphTrouble('the answer is no GraphQL response');
  const found = isObject(data) ? data['_entities'] : null;
  if (entities !== undefined && data != null && found !== null) {
    if (!Array.isArray(found) || found.length !== entities)
      throw new SubgraphTrouble('it was asked about entities and gave another number of them');
    if (!(found as unknown[]).every((one) => one === null || isObject(one)))
      throw new SubgraphTrouble('it was asked about entities and gave something else');
  }
  const told = Array.isArray(errors) ? errors.slice(0, MOST_ERRORS).map(errorIn) : undefined;
  return {
    data: isObject(data) ? data : null,
    ...(told !== undefined && { errors: told }),
  };
}

/** JSON without the key that would be taken for an object's prototype when answers are put together. */
function parsed(text: string): unknown {
  try {
    // A key can be written with escapes, so any escaped letter calls for a closer look.
    const suspicious = text.includes('__proto__') || /\\u00(5f|7[0-9a-f]|6[0-9a-f])/i.test(text);
    if (!suspicious) return JSON.parse(text) as unknown;
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as unknown;
  } catch (error) {
    throw new SubgraphTrouble('the answer is not JSON', { cause: error });
  }
}

function errorIn(error: unknown): GraphQLError {
  const { message, path, extensions } = isObject(error) ? error : {};
  const { code, argument, limit } = isObject(extensions) ? extensions : {};
  return new GraphQLError(typeof message === 'string' ? message : 'The subgraph gave no reason.', {
    path: isPath(path) ? path : null,
    extensions: {
      ...(typeof code === 'string' && { code }),
      ...(typeof argument === 'string' && { argument }),
      ...(typeof limit === 'number' && { limit }),
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
