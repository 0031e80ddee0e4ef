import type { Context } from '../kit/context';
import type { Connection } from '../kit/list';
import type { Queries } from './queries';

/** The context of atlas's resolvers. */
export type AtlasContext = Context<Queries>;

/** A connection with rows of any type. */
export type AnyConnection = Connection<object>;
