import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';

import type { Attributes, Context, Span, Tracer } from '@opentelemetry/api';

import { isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import { errorType } from './errorType';
import { traceParentIn, traceParentOf } from './traceparent';

/** OpenTelemetry's API, which is loaded only if traces are enabled, and the tracer. */
export interface Tools {
  readonly api: typeof import('@opentelemetry/api');
  readonly tracer: Tracer;
}

/** The kinds of spans. */
export type Kind = 'SERVER' | 'CLIENT' | 'INTERNAL';

/** The headers that propagate a trace to another process. */
export type TraceHeaders = Readonly<Record<string, string>>;

/** The data of a span at its beginning: its name, its kind and its first attributes. */
export interface Beginning {
  readonly name: string;
  readonly kind: Kind;
  readonly attributes?: Attributes | undefined;
}

const current = new AsyncLocalStorage<Branch>();

/** Returns the branch for which the caller works; undefined if nothing is traced. */
export function currentBranch(): Branch | undefined {
  return current.getStore();
}

/**
 * A span, from which others branch off. A request that is not sampled has a single span for all its work. That span
 * records nothing and only propagates the decision to other processes.
 */
export class Branch {
  // No private `#names`: there are several instances per request, and V8 is slow to create objects that have them.
  constructor(
    private readonly tools: Tools,
    private readonly span: Span,
  ) {}

  /** Begins the span of a request, below the span that its headers name, if any. */
  static ofRequest(tools: Tools, headers: IncomingHttpHeaders, beginning: Beginning): Branch {
    const { api } = tools;
    const parent = traceParentIn(headers);
    if (parent === undefined) return begun(tools, beginning, api.ROOT_CONTEXT);
    const { traceId, spanId, flags: traceFlags } = parent;
    const { tracestate } = headers;
    const context = api.trace.setSpanContext(api.ROOT_CONTEXT, {
      traceId,
      spanId,
      traceFlags,
      isRemote: true,
      ...(tracestate !== undefined && { traceState: api.createTraceState(String(tracestate)) }),
    });
    return begun(tools, beginning, context);
  }

  /** True if the branch's trace is sampled: its span is recorded, and so are the spans below it. */
  get isSampled(): boolean {
    return (this.span.spanContext().traceFlags & this.tools.api.TraceFlags.SAMPLED) !== 0;
  }

  get traceId(): string {
    return this.span.spanContext().traceId;
  }

  /** The headers that make another process continue the trace below this span. */
  get headers(): TraceHeaders {
    const { traceId, spanId, traceFlags: flags, traceState } = this.span.spanContext();
    const state = traceState?.serialize() ?? '';
    return {
      traceparent: traceParentOf({ traceId, spanId, flags }),
      ...(state !== '' && { tracestate: state }),
    };
  }

  /** Begins a span below this one. */
  begin(beginning: Beginning): Branch {
    if (!this.isSampled) return this;
    const { api } = this.tools;
    return begun(this.tools, beginning, api.trace.setSpan(api.ROOT_CONTEXT, this.span));
  }

  /** Links another span that did part of the work of this span. */
  link(other: Branch): void {
    this.span.addLink({ context: other.span.spanContext() });
  }

  rename(name: string): void {
    this.span.updateName(name);
  }

  set(attributes: Attributes): void {
    this.span.setAttributes(attributes);
  }

  /** Marks the work as failed; `type` is a code, or the name of an error. */
  fail(type: string): void {
    this.span.setStatus({ code: this.tools.api.SpanStatusCode.ERROR });
    this.span.setAttribute('error.type', type);
  }

  /** Ends the span. Work that ends later is not part of the span. */
  end(): void {
    this.span.end();
  }

  /**
   * Does this span's work and ends the span with it. The work finds the span by {@link currentBranch}. `note` receives
   * the result of the work before the end; `typeOf` names the error with which the work failed. Fails as the work does.
   */
  do<T>(
    work: () => MaybePromise<T>,
    note?: (value: T) => void,
    typeOf: (error: unknown) => string = errorType,
  ): MaybePromise<T> {
    const done = (value: T): T => {
      note?.(value);
      this.end();
      return value;
    };
    const failed = (error: unknown): never => {
      this.fail(typeOf(error));
      this.end();
      throw error;
    };
    let value: MaybePromise<T>;
    try {
      value = current.run(this, work);
    } catch (error) {
      return failed(error);
    }
    return isPromise(value) ? value.then(done, failed) : done(value);
  }
}

function begun(tools: Tools, { name, kind, attributes = {} }: Beginning, context: Context): Branch {
  const { api, tracer } = tools;
  return new Branch(tools, tracer.startSpan(name, { kind: api.SpanKind[kind], attributes }, context));
}
