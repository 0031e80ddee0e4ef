import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config';
import { ErrorCode } from '../errors';
import type { GraphRequest } from '../execution/request';
import { hashIn } from '../execution/request';
import { Refusal } from '../errors/refusal';
import { documentsIn, type NamedDocument } from './manifests';

/** The file beside the pages, written by their build, that lists the documents that the pages send. */
const ofPages = 'documents.json';

/**
 * The documents that an operator trusts. Clients may request them by name; if `only` is set, clients may request no
 * other documents.
 */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();
  /** The documents by their source without surrounding white space. */
  readonly #known = new Map<string, string>();

  /** With `only`, all other documents are refused. */
  constructor(
    documents: readonly NamedDocument[],
    private readonly only: boolean,
  ) {
    for (const { id, text } of documents) {
      this.#known.set(bare(text), text);
      for (const name of [id, hashOf(text), hashOf(bare(text))])
        if (name !== undefined) this.#texts.set(name, text);
    }
  }

  /** The sources of the documents. */
  get texts(): readonly string[] {
    return [...new Set(this.#texts.values())];
  }

  /**
   * Returns the request with the trusted document in place of its name or of a source that differs only in surrounding
   * white space. A request for any other document, or with the hash of its own source, is returned unchanged.
   */
  resolved(request: GraphRequest): GraphRequest {
    if (request.query !== undefined) return this.#withOwnText(request, request.query);
    const name = request.documentId?.replace(/^sha256:/, '') ?? hashIn(request);
    const text = name == null ? undefined : this.#texts.get(name);
    return text === undefined ? request : { ...request, query: text, extensions: undefined };
  }

  #withOwnText(request: GraphRequest, query: string): GraphRequest {
    // A hash belongs to the source as it was sent: the persisted query is registered under it.
    const text = hashIn(request) === undefined ? this.#known.get(bare(query)) : undefined;
    return text === undefined || text === query ? request : { ...request, query: text };
  }

  /**
   * True if a resolved request is for one of these documents. Fails with a `Refusal` if it is not and only these
   * documents are accepted.
   */
  trusts({ query }: GraphRequest): boolean {
    const trusted = query !== undefined && this.#known.has(bare(query));
    if (!trusted && this.only) throw untrusted();
    return trusted;
  }
}

/** Removes the surrounding white space, which text fields and bundlers may lose. */
const bare = (text: string): string => text.trim();

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function untrusted(): Refusal {
  const message =
    'This server only answers trusted documents, and this is not one of them. Send a saved operation unchanged, by its text or its SHA-256.';
  return new Refusal(403, [{ message, extensions: { code: ErrorCode.DOCUMENT_NOT_TRUSTED } }]);
}

/**
 * Collects the documents that the configuration trusts: the saved operations, the documents of the pages, and the
 * documents in manifests. Returns null if it makes no difference whether a document is trusted.
 *
 * @param saved the sources of the saved operations
 * @param webDir the folder of the pages, if they are served
 * @throws ManifestError if a manifest cannot be read.
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
