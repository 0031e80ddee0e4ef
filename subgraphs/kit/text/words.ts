/** A word of a text, folded: without accents, in lower case. */
export interface Token {
  readonly word: string;
  /** The word's position in the text, up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

// Combining marks only continue a word: in a decomposed text they follow the letter that they belong to.
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Splits a text into its words, in order: runs of letters and digits, folded as SQLite's `unicode61` folds them. This
 * one function splits both texts and questions, so that both stores find the same.
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Consecutive folded words. A plain word is one; a reference such as `T05-EUTF-SAH-ML-01` is five. */
export type Phrase = readonly string[];

/**
 * The phrases of a search. Each has several forms, of which one must match: the one that was typed and those that mean
 * the same. The last word of the last phrase typed may be only the beginning of a word.
 */
export type Phrases = readonly (readonly [asked: Phrase, ...same: readonly Phrase[]])[];

/** Splits a text into folded words. */
export function phraseOf(text: string): Phrase {
  return tokensOf(text).map(({ word }) => word);
}

/** Makes a phrase of each word of a question; empty if it contains no letter or digit. */
export function phrasesOf(question: string): Phrases {
  return question
    .split(/\s+/u)
    .map(phraseOf)
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => [phrase]);
}
