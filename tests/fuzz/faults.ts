import { isNonNullType, isObjectType, type GraphQLFieldResolver } from 'graphql';

import type { Edition } from '../../gateway/graph/subgraphs';
import { ownersOf } from '../monolith/ownership';
import { fraction } from './random';

/** The shares of fields that fail on purpose, each from 0 to 1. */
export interface FaultRates {
  /** Fields that throw. */
  readonly throwing: number;
  /** Non-null fields that return null. */
  readonly nulls: number;
}

/**
 * Makes some fields of an edition's subgraphs fail: always the same field of the same record, so that every executor
 * meets the same faults. Fields that several subgraphs answer for, such as keys, never fail, as the planner may ask any
 * of these subgraphs. The edition cannot be used for anything else afterwards.
 */
export function injectFaults(edition: Edition, { throwing, nulls }: FaultRates): void {
  const shared = new Set<string>();
  for (const { schema } of edition.subgraphs)
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
      for (const field of Object.keys(type.getFields()))
        if (ownersOf(edition.subgraphs, type.name, field).length > 1) shared.add(`${type.name}.${field}`);
  for (const { name, schema } of edition.subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__') || type.name === '_Service') continue;
      for (const field of Object.values(type.getFields())) {
        if (field.name.startsWith('_') || shared.has(`${type.name}.${field.name}`)) continue;
        const place = `${name} ${type.name}.${field.name}`;
        const original =
          field.resolve ?? ((source: unknown) => (source as Record<string, unknown> | null)?.[field.name]);
        const faulty: GraphQLFieldResolver<unknown, unknown> = (source, args, context) => {
          const chance = fraction(`${place} ${recordOf(source)}`);
          if (chance < throwing) throw new Error(`${place} fails on purpose`);
          if (isNonNullType(field.type) && chance < throwing + nulls) return null;
          return (original as (source: unknown, args: unknown, context: unknown) => unknown)(
            source,
            args,
            context,
          );
        };
        field.resolve = faulty;
      }
    }
  }
}

function recordOf(source: unknown): string {
  const { id, code, number, key } = (source ?? {}) as Record<string, string | number | undefined>;
  return String(id ?? code ?? number ?? key ?? '');
}
