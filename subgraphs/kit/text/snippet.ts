import { SNIPPET_WORDS } from './dialect';
import { MATCH_BEGINS, MATCH_ENDS } from './marks';
import { tokensOf, type Phrase, type Phrases, type Token } from './words';

// The values that rank the windows of a string, taken from SQLite's FTS5 so that both stores cut the same window: a
// phrase counts once, its repetitions count hardly at all, and a window that begins a sentence scores a little higher.
const FIRST_OF_PHRASE = 1000;
const ANOTHER_OF_PHRASE = 1;
const BEGINS_TEXT = 120;
const BEGINS_SENTENCE = 100;

/** An occurrence of a form of a phrase in a string: the number of the form, and its first and last word. */
interface Instance {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

function instancesOf(tokens: readonly Token[], phrases: Phrases): readonly Instance[] {
  const forms = phrases.flat();
  const lastAsked = phrases.at(-1)?.[0];
  const fits = (form: Phrase, part: number, word: string | undefined): boolean => {
    const wanted = form[part] ?? '';
    const maybeBegun = form === lastAsked && part === form.length - 1;
    return word !== undefined && (maybeBegun ? word.startsWith(wanted) : word === wanted);
  };
  return tokens.flatMap((_, first) =>
    forms.flatMap((form, phrase) =>
      form.every((__, part) => fits(form, part, tokens[first + part]?.word))
        ? [{ phrase, first, last: first + form.length - 1 }]
        : [],
    ),
  );
}

/** Returns the words that begin a sentence: the first, and those after a full stop or a colon. */
function sentencesOf(text: string, tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ start }, position) =>
    start === 0 || /[.:][ \t\n\r]*$/.test(text.slice(Math.max(0, start - 8), start)) ? [position] : [],
  );
}

/** A string, split into words, and the phrases found in it. */
interface Column {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly instances: readonly Instance[];
}

function columnOf(text: string, phrases: Phrases): Column {
  const tokens = tokensOf(text);
  return { text, tokens, instances: instancesOf(tokens, phrases) };
}

/** A window of a string, defined by its first word, and its score. */
interface Stretch {
  readonly column: Column;
  readonly begin: number;
  readonly score: number;
}

function within(instances: readonly Instance[], begin: number): readonly Instance[] {
  return instances.filter(({ first }) => first >= begin && first < begin + SNIPPET_WORDS);
}

function scoreOf(held: readonly Instance[]): number {
  const different = new Set(held.map(({ phrase }) => phrase)).size;
  return different * FIRST_OF_PHRASE + (held.length - different) * ANOTHER_OF_PHRASE;
}

function stretchesOf(column: Column): readonly Stretch[] {
  const { text, tokens, instances } = column;
  // Most strings contain no match and need not be split into sentences.
  if (instances.length === 0) return [];
  const sentences = sentencesOf(text, tokens);
  return instances.flatMap((instance): readonly Stretch[] => {
    const held = within(instances, instance.first);
    const end = (held.at(-1) ?? instance).last + 1;
    const centred = instance.first - Math.trunc((SNIPPET_WORDS - (end - instance.first)) / 2);
    const begin = Math.max(0, Math.min(centred, tokens.length - SNIPPET_WORDS));
    const around = { column, begin, score: scoreOf(held) };
    const sentence = sentences.filter((start) => start <= instance.first).at(-1);
    if (tokens.length <= SNIPPET_WORDS || sentence === undefined || sentence >= instance.first)
      return [around];
    const bonus = sentence === 0 ? BEGINS_TEXT : BEGINS_SENTENCE;
    return [around, { column, begin: sentence, score: scoreOf(within(instances, sentence)) + bonus }];
  });
}

/** Merges overlapping occurrences, because they are marked as a single match. */
function merged(instances: readonly Instance[]): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = [];
  for (const { first, last } of instances) {
    const before = ranges.at(-1);
    if (before !== undefined && first <= before[1]) before[1] = Math.max(before[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}

function cut({ text, tokens, instances }: Column, begin: number): string {
  const end = Math.min(begin + SNIPPET_WORDS, tokens.length) - 1;
  const whole = begin + SNIPPET_WORDS >= tokens.length;
  const to = whole ? text.length : (tokens[end]?.end ?? text.length);
  let written = begin === 0 ? '' : '…';
  let at = begin === 0 ? 0 : (tokens[begin]?.start ?? 0);
  for (const [first, last] of merged(instances)) {
    if (first < begin || first > end) continue;
    const [opens, closes] = [tokens[first]?.start ?? at, tokens[Math.min(last, end)]?.end ?? at];
    written += `${text.slice(at, opens)}${MATCH_BEGINS}${text.slice(opens, closes)}${MATCH_ENDS}`;
    at = closes;
  }
  return `${written}${text.slice(at, to)}${whole ? '' : '…'}`;
}

/** Cuts the window of the strings that shows the matches best, with marks around each match. */
export function snippetOf(texts: readonly string[], phrases: Phrases): string {
  const columns = texts.map((text) => columnOf(text, phrases));
  let best: Stretch | null = null;
  for (const stretch of columns.flatMap(stretchesOf))
    if (best === null || stretch.score > best.score) best = stretch;
  return best === null ? '' : cut(best.column, best.begin);
}
