/** A word of a string, folded to lower case without accents. */
export interface Token {
  readonly word: string;
  /** The word's position in the string, up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

// Combining marks only continue a word. In a decomposed string they follow the letter that they belong to.
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Splits a string into its words, in order: runs of letters and digits, folded in the same way as SQLite's `unicode61`.
 * This function splits both documents and searches, so that both stores find the same records.
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Consecutive folded words. A plain word is one word; a reference such as `T05-EUTF-SAH-ML-01` is five words. */
export type Phrase = readonly string[];

/**
 * The phrases of a search. Each has several forms, of which one must match: the typed form and its synonyms. The last
 * word of the last typed phrase may be a prefix.
 */
export type Phrases = readonly (readonly [asked: Phrase, ...same: readonly Phrase[]])[];

/** Splits a string into folded words. */
export function phraseOf(text: string): Phrase {
  return tokensOf(text).map(({ word }) => word);
}

/** Converts each word of a search to a phrase. The result is empty if the search contains no letter or digit. */
export function phrasesOf(question: string): Phrases {
  return question
    .split(/\s+/u)
    .map(phraseOf)
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => [phrase]);
}
