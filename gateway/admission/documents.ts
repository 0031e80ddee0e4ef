import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config';
import { ErrorCode } from '../errors';
import type { GraphRequest } from '../execution/request';
import { hashIn } from '../execution/request';
import { Refusal } from '../refusal';
import { documentsIn, type NamedDocument } from './manifests';

/** What the build of the pages leaves beside them: what they ask. */
const ofPages = 'documents.json';

/** The documents that an operator trusts: clients may ask them by their names, and where `only` is set nothing else. */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();
  readonly #known = new Set<string>();

  /** `only` refuses all others. */
  constructor(
    documents: readonly NamedDocument[],
    private readonly only: boolean,
  ) {
    for (const { id, text } of documents) {
      this.#known.add(bare(text));
      for (const name of [id, hashOf(text), hashOf(bare(text))])
        if (name !== undefined) this.#texts.set(name, text);
    }
  }

  /** Their texts. */
  get texts(): readonly string[] {
    return [...new Set(this.#texts.values())];
  }

  /** The request with the document in place of the name that it is asked by; as it is where it names none of these. */
  resolved(request: GraphRequest): GraphRequest {
    if (request.query !== undefined) return request;
    const name = request.documentId?.replace(/^sha256:/, '') ?? hashIn(request);
    const text = name == null ? undefined : this.#texts.get(name);
    return text === undefined ? request : { ...request, query: text, extensions: undefined };
  }

  /**
   * Whether a request, resolved, asks one of these. Fails with a `Refusal` where it does not and nothing else is answered.
   */
  trusts({ query }: GraphRequest): boolean {
    const trusted = query !== undefined && this.#known.has(bare(query));
    if (!trusted && this.only) throw untrusted();
    return trusted;
  }
}

/** White space around a document is lost where it goes through a text field or a bundler. */
const bare = (text: string): string => text.trim();

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function untrusted(): Refusal {
  const message =
    'This server answers the documents that it knows alone, and this is none of them. Ask a saved operation as it stands, by its text or its SHA-256.';
  return new Refusal(403, [{ message, extensions: { code: ErrorCode.DOCUMENT_NOT_TRUSTED } }]);
}

/**
 * The documents that the configuration trusts: the saved operations, what the pages ask, and what manifests hold. Null where
 * it makes no difference whether one is trusted.
 *
 * @param saved the texts of the saved operations
 * @param webDir where the pages are, if they are served
 * @throws ManifestError where a manifest cannot be read.
 */
export function trustedDocuments(
  { trustedDocuments: mode, trustedManifests }: Pick<Config, 'trustedDocuments' | 'trustedManifests'>,
  { saved, webDir }: { readonly saved: readonly string[]; readonly webDir?: string },
): TrustedDocuments | null {
  if (mode === 'off') return null;
  const manifest = webDir === undefined ? [] : [join(webDir, ofPages)].filter((file) => existsSync(file));
  const documents = [...manifest, ...trustedManifests].flatMap(documentsIn);
  return new TrustedDocuments([...saved.map((text) => ({ text })), ...documents], mode === 'only');
}
