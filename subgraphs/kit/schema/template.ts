import type { ComponentInSchema } from '../components';

/**
 * Fills in a schema that several components have alike. It is written for an imaginary component of the type
 * `TheComponent`, whose other types begin with `Dialogue`, whose field is `dialogue` and which descriptions call "the
 * dialogue".
 */
export function filledIn(template: string, { folder, prefix, type, phrase }: ComponentInSchema): string {
  const names: Readonly<Record<string, string>> = {
    'dialogue:': `${folder}:`,
    'the dialogue': phrase,
    'The dialogue': `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`,
    Dialogue: prefix,
    TheComponent: type,
  };
  // All in one pass, as a name that was filled in may itself have such a word.
  return template.replaceAll(
    /\bdialogue:|[Tt]he dialogue|Dialogue|TheComponent/g,
    (name) => names[name] ?? name,
  );
}
