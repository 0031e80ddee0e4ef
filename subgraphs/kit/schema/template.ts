import type { ComponentInSchema } from './components';

/**
 * Fills in a schema that several components have alike. It is written for an imaginary component, whose types begin with
 * `Dialogue`, whose field is `dialogue` and which descriptions call "the dialogue".
 *
 * @param field the name of the component's field; only a template that has such a field needs it
 */
export function filledIn(
  template: string,
  { prefix, phrase }: Pick<ComponentInSchema, 'prefix' | 'phrase'>,
  field = '',
): string {
  return template
    .replaceAll(/\bdialogue:/g, `${field}:`)
    .replaceAll('the dialogue', phrase)
    .replaceAll('Dialogue', prefix);
}
