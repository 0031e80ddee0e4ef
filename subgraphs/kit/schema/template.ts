import type { ComponentInSchema } from '../components';

/**
 * Fills in a schema that several components have alike. It is written for an imaginary component of the type
 * `TheComponent`, whose other types begin with `Dialogue`, whose field is `dialogue` and which descriptions call "the
 * dialogue".
 */
export function filledIn(template: string, { folder, prefix, type, phrase }: ComponentInSchema): string {
  return template
    .replaceAll(/\bdialogue:/g, `${folder}:`)
    .replaceAll('the dialogue', phrase)
    .replaceAll('The dialogue', `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`)
    .replaceAll('Dialogue', prefix)
    .replaceAll('TheComponent', type);
}
