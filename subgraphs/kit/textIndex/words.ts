/** A word as it stands in a text, folded: without accents, in lower case. */
export interface Token {
  readonly word: string;
  /** Where it begins in the text, and where it ends. */
  readonly start: number;
  readonly end: number;
}

// Marks only continue a word: in a decomposed text they stand behind the letter that they belong to.
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text, in order: runs of letters and digits, folded as SQLite's `unicode61` folds them. Texts and
 * questions are cut into words by this one function, so that both stores find the same.
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Folded words in a row. A plain word has one; a reference such as `T05-EUTF-SAH-ML-01` has five. */
export type Phrase = readonly string[];

/**
 * What is looked for, each in its forms, one of which must be found: as it was asked for, and what means the same. The
 * last word of the last that was asked for may be a beginning.
 */
export type Phrases = readonly (readonly [asked: Phrase, ...same: readonly Phrase[]])[];

/** The folded words of a text. */
export function phraseOf(text: string): Phrase {
  return tokensOf(text).map(({ word }) => word);
}

/** A phrase for each word of a question; empty where it holds no letter and no digit. */
export function phrasesOf(question: string): Phrases {
  return question
    .split(/\s+/u)
    .map(phraseOf)
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => [phrase]);
}
