import { parse } from 'graphql';
import { directivesOf, textOf, typesIn } from './document';

/**
 * Refuses a supergraph with fields that move between subgraphs by a label. The subgraph of such a field may change with
 * each request, but a plan here is made once for all requests.
 *
 * @throws if there are such fields
 */
export function refuseLabels(sdl: string): void {
  if (!sdl.includes('overrideLabel:')) return;
  const labelled = [...typesIn(parse(sdl, { noLocation: true })).values()].flatMap((type) =>
    (type.fields ?? []).flatMap((field) =>
      directivesOf(field, 'join__field').flatMap((join) => {
        const label = textOf(join, 'overrideLabel');
        return label === undefined
          ? []
          : [`${type.name.value}.${field.name.value} (${JSON.stringify(label)})`];
      }),
    ),
  );
  const names = [...new Set(labelled)];
  if (names.length > 0)
    throw new Error(
      `@override with a label is not supported, but these fields use one: ${names.join(', ')}.`,
    );
}
