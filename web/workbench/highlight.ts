/** A piece of code with its kind: a class name of workbench.css, or undefined for plain code. */
export type Token = readonly [text: string, kind: string | undefined];

const json: readonly (readonly [string, RegExp])[] = [
  ['key', /"(?:[^"\\]|\\.)*"(?=\s*:)/],
  ['string', /"(?:[^"\\]|\\.)*"/],
  ['number', /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/],
  ['word', /\b(?:true|false|null)\b/],
];

const graphql: readonly (readonly [string, RegExp])[] = [
  ['comment', /#.*/],
  ['string', /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/],
  ['word', /\b(?:query|fragment|on|true|false|null)\b/],
  ['variable', /\$\w+/],
  ['type', /\b[A-Z]\w*\b/],
  ['number', /-?\b\d+(?:\.\d+)?\b/],
  ['key', /\b\w+(?=\s*:)/],
];

const languages = { json, graphql };

/** Splits code into tokens for highlighting. The result is good enough for reading; the editors use real parsers. */
export function tokens(code: string, language: keyof typeof languages): readonly Token[] {
  const kinds = languages[language];
  const pattern = new RegExp(kinds.map(([, { source }]) => `(${source})`).join('|'), 'g');
  const result: Token[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) result.push([code.slice(end, match.index), undefined]);
    // Groups that did not match are undefined, despite their type. Groups that matched are not empty.
    const kind = match.slice(1).findIndex(Boolean);
    result.push([match[0], kinds[kind]?.[0]]);
    end = match.index + match[0].length;
  }
  if (end < code.length) result.push([code.slice(end), undefined]);
  return result;
}
