import type { IncomingMessage } from 'node:http';

import { Branch, type Tools } from './branch';
import { OperationTrace } from './operation';

/** The parts of a request that its span records. */
export type TracedRequest = Pick<IncomingMessage, 'headers' | 'method' | 'httpVersion'>;

/** The outcome of a request over HTTP. */
interface RequestOutcome {
  /** The status that was sent; null if the client had gone. */
  readonly status: number | null;
  /** The length of the body as it was sent; undefined if it is not known. */
  readonly bytes?: number | undefined;
  /** The origin of the response, as in the request log. */
  readonly answer?: string | undefined;
  /** The edition from which the request was answered. */
  readonly edition?: string | undefined;
}

const route = '/graphql';

/** The span of a request to the graph, named as OpenTelemetry's conventions for HTTP prescribe. */
export class RequestTrace {
  private readonly branch: Branch;

  /**
   * Begins the span. It records only the path of the URL, because the rest would hold the document and its variables.
   */
  constructor(tools: Tools, { headers, method = 'GET', httpVersion }: TracedRequest) {
    this.branch = Branch.ofRequest(tools, headers, {
      name: `${method} ${route}`,
      kind: 'SERVER',
      attributes: {
        'http.request.method': method,
        'http.route': route,
        'url.path': route,
        'url.scheme': 'http',
        'network.protocol.version': httpVersion,
        ...hostAttributes(headers.host),
      },
    });
  }

  /** The id of the request's trace; undefined if the trace is not sampled. */
  get traceId(): string | undefined {
    return this.branch.isSampled ? this.branch.traceId : undefined;
  }

  /** Begins the spans of an operation in the request. */
  operation(): OperationTrace {
    return new OperationTrace(this.branch);
  }

  /** Ends the span. */
  end({ status, bytes, answer, edition }: RequestOutcome): void {
    const { branch } = this;
    if (!branch.isSampled) return;
    branch.set({
      ...(status !== null && { 'http.response.status_code': status }),
      ...(bytes !== undefined && { 'http.response.body.size': bytes }),
      ...(answer !== undefined && { 'mmd.answer': answer }),
      ...(edition !== undefined && { 'mmd.edition': edition }),
    });
    if (status !== null && status >= 500) branch.fail(String(status));
    branch.end();
  }
}

function hostAttributes(host: string | undefined): Record<string, string | number> {
  const url = `http://${host ?? ''}`;
  if (!URL.canParse(url)) return {};
  const { hostname, port } = new URL(url);
  return { 'server.address': hostname, 'server.port': Number(port || 80) };
}
