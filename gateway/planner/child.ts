import { GraphQLError } from 'graphql';

import { openPlanner, type ApolloPlanner } from '../engine/apollo';
import type { Done, Task } from './messages';

/**
 * The planner of this process, which exists only to plan. The parent process sends it one task at a time, and ends it.
 */

let planner: ApolloPlanner | undefined;

function done(task: Task): Done {
  if (task.kind === 'open') {
    const { supergraphSdl, limits, validate } = task;
    planner = openPlanner(supergraphSdl, limits, { validate });
    return { kind: 'opened' };
  }
  if (planner === undefined) throw new Error('A planner is opened before it plans.');
  return { kind: 'planned', plan: planner.plan(task.operation) };
}

function failed(error: unknown): Done {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', message, ...(error instanceof GraphQLError && { extensions: error.extensions }) };
}

process.on('message', (task: Task) => {
  let answer: Done;
  try {
    answer = done(task);
  } catch (error) {
    answer = failed(error);
  }
  process.send?.(answer);
});

// A terminal or a service manager signals all processes of a service, but requests still being answered may need a
// plan.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
