import type { Context } from '../kit/context';
import type { Connection } from '../kit/list';
import type { Queries } from './queries';

/** What atlas's resolvers are given. */
export type AtlasContext = Context<Queries>;

/** A connection, whatever its rows. */
export type AnyConnection = Connection<object>;
