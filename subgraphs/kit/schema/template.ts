import type { ComponentInSchema } from '../components';

/**
 * Fills in a schema template that several components share. The template is written for an imaginary component of the
 * type `TheComponent`, whose other types begin with `Dialogue`, whose field is `dialogue` and whose descriptions call
 * the component "the dialogue".
 */
export function filledIn(template: string, { folder, prefix, type, phrase }: ComponentInSchema): string {
  const names: Readonly<Record<string, string>> = {
    'dialogue:': `${folder}:`,
    'the dialogue': phrase,
    'The dialogue': `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`,
    Dialogue: prefix,
    TheComponent: type,
  };
  // The replacement runs in a single pass, because an inserted name may itself contain such a word.
  return template.replaceAll(
    /\bdialogue:|[Tt]he dialogue|Dialogue|TheComponent/g,
    (name) => names[name] ?? name,
  );
}
