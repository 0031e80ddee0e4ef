import type { Attributes } from '@opentelemetry/api';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

import type { MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { FetchStep, FetchTrace } from '../engine';
import { ErrorCode } from '../errors';
import type { Branch } from './branch';
import { codeOf, errorType } from './errorType';

/** The stages of an operation, with the names that the GraphQL working group gives their spans. */
const stages = {
  parse: 'GraphQL Document Parsing',
  validate: 'GraphQL Document Validation',
  variable_coercion: 'GraphQL Variable Coercion',
  plan: 'GraphQL Operation Planning',
  execute: 'GraphQL Operation Execution',
} as const;

/** A stage of an operation, as `graphql.processing.type` names it. */
export type Stage = keyof typeof stages;

/** The codes of errors that graphql-js raises without a code. */
const refusals: Readonly<Partial<Record<Stage, ErrorCode>>> = {
  parse: ErrorCode.GRAPHQL_PARSE_FAILED,
  validate: ErrorCode.GRAPHQL_VALIDATION_FAILED,
};

/** An operation, as its spans describe it. */
interface TracedOperation {
  readonly type: string;
  readonly name?: string | undefined;
  /** The SHA-256 of the operation's document. */
  readonly hash?: string | undefined;
}

/** The outcome of an operation. */
interface OperationOutcome {
  /** The origin of the operation's response, as in the request log. */
  readonly answer?: string | undefined;
  /** The errors that are reported to the client. */
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * The spans of one operation, which belongs to a request or to one part of an array. They are named as the GraphQL
 * working group's conventions for OpenTelemetry prescribe.
 */
export class OperationTrace implements FetchTrace {
  private readonly branch: Branch;
  /** The span of the operation's execution, to which its fetches belong. */
  private execution: Branch | undefined;

  /** Begins the span of an operation; nothing is known about the operation yet. */
  constructor(request: Branch) {
    this.branch = request.begin({ name: 'GraphQL Operation', kind: 'SERVER' });
  }

  /** Begins a stage. The returned function ends it, with the error if it failed. */
  begin(stage: Stage): (error?: unknown) => void {
    const branch = this.#branchOf(stage);
    return (error) => {
      if (error !== undefined) branch.fail(errorType(error, refusals[stage]));
      branch.end();
    };
  }

  /** Does the work of a stage. Fails as the work does. */
  stage<T>(stage: Stage, work: () => MaybePromise<T>, operation?: TracedOperation): MaybePromise<T> {
    const branch = this.#branchOf(stage, operation);
    if (stage === 'execute') this.execution = branch;
    return branch.do(work, undefined, (error) => errorType(error, refusals[stage]));
  }

  /** Sends a fetch of the plan that is being executed. */
  fetch(step: FetchStep, send: () => MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult> {
    const branch = (this.execution ?? this.branch).begin({
      name: 'GraphQL Step Execution',
      kind: 'INTERNAL',
      attributes: {
        'graphql.processing.type': 'step_execute',
        'graphql.operation.step.id': step.id,
        'graphql.operation.step.kind': 'fetch',
        'graphql.source.name': step.subgraph,
        'graphql.source.operation.type': step.kind,
        ...(step.operationName !== undefined && { 'graphql.source.operation.name': step.operationName }),
        ...(step.path !== '' && { 'graphql.selection.path': step.path }),
      },
    });
    return branch.do(send, ({ errors = [] }) => {
      if (errors[0] !== undefined) branch.fail(codeOf(errors[0]));
    });
  }

  /** Records that the operation was answered by the run of another operation. */
  link(run: OperationTrace): void {
    if (run !== this) this.branch.link(run.execution ?? run.branch);
  }

  /** Records the identity of the operation, once the document is known to contain it. */
  identify(operation: TracedOperation): void {
    if (!this.branch.isSampled) return;
    this.branch.rename(operation.type);
    this.branch.set(attributesOf(operation));
  }

  /** Ends the operation's span. */
  end({ answer, errors: [first] }: OperationOutcome): void {
    if (answer !== undefined) this.branch.set({ 'mmd.answer': answer });
    if (first !== undefined) this.branch.fail(codeOf(first));
    this.branch.end();
  }

  /** Ends the operation's span with the error with which the operation failed. */
  fail(error: unknown): void {
    this.branch.fail(errorType(error));
    this.branch.end();
  }

  #branchOf(stage: Stage, operation?: TracedOperation): Branch {
    return this.branch.begin({
      name: stages[stage],
      kind: 'INTERNAL',
      attributes: {
        'graphql.processing.type': stage,
        ...(operation !== undefined && attributesOf(operation)),
      },
    });
  }
}

/** Does the work of a stage, within its span if the operation is traced. */
export function inStage<T>(
  trace: OperationTrace | undefined,
  stage: Stage,
  work: () => MaybePromise<T>,
  operation?: TracedOperation,
): MaybePromise<T> {
  return trace === undefined ? work() : trace.stage(stage, work, operation);
}

function attributesOf({ type, name, hash }: TracedOperation): Attributes {
  return {
    'graphql.operation.type': type,
    ...(name !== undefined && { 'graphql.operation.name': name }),
    ...(hash !== undefined && { 'graphql.document.hash': `sha256:${hash}` }),
  };
}
