import type { Text } from '../records';

/** The languages of the graph. */
export type Language = 'EN' | 'FR';

/** The argument that every localised field accepts. */
export interface InLanguage {
  readonly language?: Language | null;
}

type TextColumns<Name extends string> = Record<`${Name}En` | `${Name}Fr`, string | null>;

/** Returns the two columns that store a localised string. A language that was not found is null. */
export function textColumns<Name extends string>(name: Name, text: Text | undefined): TextColumns<Name> {
  return { [`${name}En`]: text?.en ?? null, [`${name}Fr`]: text?.fr ?? null } as TextColumns<Name>;
}

/**
 * Returns a localised string in the requested language, otherwise in the other language, or null if both are missing.
 */
export function inLanguage(text: Text | undefined, language: Language): string | null {
  return (language === 'FR' ? (text?.fr ?? text?.en) : (text?.en ?? text?.fr)) ?? null;
}

/** Returns the language of the string that {@link inLanguage} returns, or null if there is none. */
export function languageOf(text: Text | undefined, language: Language): Language | null {
  const [wanted, other] = language === 'FR' ? [text?.fr, text?.en] : [text?.en, text?.fr];
  if (wanted != null) return language;
  return other == null ? null : language === 'FR' ? 'EN' : 'FR';
}

/**
 * Returns a resolver for a localised string stored in two columns. It returns the requested language, otherwise the
 * other language, otherwise null.
 */
export function textField<Name extends string>(name: Name) {
  return (row: TextColumns<Name>, { language }: InLanguage): string | null => {
    const [english, french] = [row[`${name}En`], row[`${name}Fr`]];
    return language === 'FR' ? (french ?? english) : (english ?? french);
  };
}

/** Returns the resolvers of a localised string and of its language, such as `title` and `titleLanguage`. */
export function textFields<Name extends string>(name: Name) {
  const language = (row: TextColumns<Name>, { language: wanted }: InLanguage): Language | null =>
    languageOf({ en: row[`${name}En`] ?? undefined, fr: row[`${name}Fr`] ?? undefined }, wanted ?? 'EN');
  return { [name]: textField(name), [`${name}Language`]: language } as Record<
    Name,
    ReturnType<typeof textField<Name>>
  > &
    Record<`${Name}Language`, typeof language>;
}
