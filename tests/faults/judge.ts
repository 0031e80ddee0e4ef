/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The answers to one question, by edition. */
export type Known = ReadonlyMap<string, Json>;

/** A response as received over HTTP. */
export interface Received {
  readonly status: number;
  /** The edition that the response itself names. */
  readonly edition: string | undefined;
  readonly text: string;
}

/** The verdict on an answer. */
export type Verdict =
  /** An edition's answer, unchanged. */
  | { readonly kind: 'whole'; readonly edition: string }
  /** A part of an edition's answer, with documented errors for the nulls. */
  | { readonly kind: 'partial'; readonly errors: readonly Trouble[] }
  /** Anything else. */
  | { readonly kind: 'wrong'; readonly why: string };

/** The contents of an error. */
export interface Trouble {
  readonly code: string;
  readonly subgraph?: string | undefined;
}

type Path = readonly (string | number)[];

interface Told {
  readonly path?: Path;
  readonly extensions?: { readonly code?: string; readonly subgraph?: string };
}

/** The codes of errors that a client may see during a failure: see docs/services.md and docs/postgresql.md. */
const documented: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'STORE_UNAVAILABLE',
  'STORE_TIMEOUT',
  'SERVICE_UNAVAILABLE',
]);

/** Compares an answer with those of the editions. */
export function judge(received: Received, known: Known): Verdict {
  let body: { readonly data?: Json; readonly errors?: readonly Told[] };
  try {
    body = JSON.parse(received.text) as typeof body;
  } catch {
    return wrong(`status ${received.status}, no JSON: ${received.text.slice(0, 200)}`);
  }
  const { data = null, errors = [] } = body;
  const troubles = errors.map(({ extensions }): Trouble => ({
    code: String(extensions?.code),
    subgraph: extensions?.subgraph,
  }));
  const strange = troubles.find(({ code }) => !documented.has(code));
  if (strange !== undefined) return wrong(`an error ${strange.code}: ${received.text.slice(0, 400)}`);
  const editions = [...known].filter(([, answer]) => differenceOf(data, answer, [], errors) === null);
  const [edition] = editions.find(([id]) => id === received.edition) ?? [];
  if (errors.length > 0)
    // If everything is null, the edition is unknown, and nothing can be mixed.
    return data === null || edition !== undefined
      ? { kind: 'partial', errors: troubles }
      : wrong(`a part of no edition's answer, ${said(received, known, data, errors)}`);
  if (received.status !== 200) return wrong(`status ${received.status}: ${received.text.slice(0, 200)}`);
  return edition === undefined
    ? wrong(`no edition's answer, ${said(received, known, data, errors)}`)
    : { kind: 'whole', edition };
}

function wrong(why: string): Verdict {
  return { kind: 'wrong', why };
}

function said(received: Received, known: Known, data: Json, errors: readonly Told[]): string {
  const differences = [...known].map(
    ([id, answer]) => `${id}: ${String(differenceOf(data, answer, [], errors))}`,
  );
  return `said to be of ${String(received.edition)}; differs from ${differences.join(', from ')}`;
}

/**
 * Returns the place at which the data differ from an edition's answer, apart from nulls explained by an error; null if
 * there is none.
 */
function differenceOf(data: Json, answer: Json, path: Path, errors: readonly Told[]): string | null {
  if (data === answer) return null;
  if (data === null)
    return errors.some((error) => speaksFor(error, path)) ? null : `null at ${path.join('.')}`;
  if (typeof data !== 'object' || typeof answer !== 'object' || answer === null)
    return `${JSON.stringify(data).slice(0, 80)} at ${path.join('.')}`;
  if (Array.isArray(data) !== Array.isArray(answer)) return `another kind at ${path.join('.')}`;
  const keys = Object.keys(answer);
  if (Object.keys(data).length !== keys.length) return `another number at ${path.join('.')}`;
  const [ours, theirs] = [data, answer] as readonly Readonly<Record<string, Json>>[];
  for (const key of keys) {
    const there = [...path, Array.isArray(answer) ? Number(key) : key];
    const value = ours?.[key];
    if (value === undefined) return `nothing at ${there.join('.')}`;
    const found = differenceOf(value, theirs?.[key] ?? null, there, errors);
    if (found !== null) return found;
  }
  return null;
}

/**
 * True if an error explains a null: its path may be that of the null, of something within it, or of something around
 * it.
 */
function speaksFor({ path = [] }: Told, of: Path): boolean {
  const length = Math.min(path.length, of.length);
  return path.slice(0, length).every((part, index) => part === of[index]);
}
