import { Kind, type ASTNode, type DocumentNode, type Location } from 'graphql';

/**
 * Returns a document without its tokens, which take more memory than everything else in it. Only the document itself
 * and its variables, to which messages point, retain their positions.
 */
export function lean(document: DocumentNode): DocumentNode {
  return leanValue(document) as DocumentNode;
}

function leanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leanValue);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as ASTNode;
  const { loc } = node;
  const made: Record<string, unknown> = {};
  for (const [key, below] of Object.entries(node)) if (key !== 'loc') made[key] = leanValue(below);
  if (loc !== undefined && (node.kind === Kind.DOCUMENT || node.kind === Kind.VARIABLE_DEFINITION))
    made['loc'] = placeOf(loc);
  return made;
}

/** Returns a location without tokens: messages need only the start and the source. */
function placeOf({ start, end, source }: Location): Pick<Location, 'start' | 'end' | 'source'> {
  return { start, end, source };
}
