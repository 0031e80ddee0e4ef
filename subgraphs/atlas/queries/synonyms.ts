import { phraseOf, type Phrase, type Phrases } from '../../kit/text';

/**
 * Words that have the same meaning in the dialogues on migration, in English and French. A search for one word finds
 * the records that contain another word of its group. Countries are listed by the short names in use besides the names
 * in the data. A form matches only exactly as written, so both singular and plural are listed.
 */
const groups: readonly (readonly string[])[] = [
  [
    'remittance',
    'remittances',
    'envoi',
    'envois',
    'envoi de fonds',
    'envois de fonds',
    'envoi d’argent',
    'envois d’argent',
    'transfert de fonds',
    'transferts de fonds',
    'transfert d’argent',
    'transferts d’argent',
  ],
  ['RCA', 'CAR', 'République centrafricaine', 'Central African Republic'],
  ['RDC', 'DRC', 'République démocratique du Congo', 'Democratic Republic of the Congo'],
];

const keyOf = (phrase: Phrase): string => phrase.join(' ');

/** The forms of a group, by each form that belongs to it. */
const known: ReadonlyMap<string, readonly Phrase[]> = new Map(
  groups.flatMap((group) => {
    const forms = group.map(phraseOf);
    return forms.map((form) => [keyOf(form), forms] as const);
  }),
);

/** The number of words in the longest form. */
const longest = Math.max(...groups.flat().map((form) => form.split(' ').length));

/**
 * Joins consecutive words of a search that form an entry of a group, preferring the longest, and adds the group's other
 * forms.
 */
export function withSynonyms(phrases: Phrases): Phrases {
  const found: [asked: Phrase, ...same: readonly Phrase[]][] = [];
  for (let place = 0; place < phrases.length;) {
    let size = Math.min(longest, phrases.length - place);
    const asked = (): Phrase => phrases.slice(place, place + size).flatMap(([phrase]) => phrase);
    while (size > 1 && !known.has(keyOf(asked()))) size -= 1;
    const phrase = asked();
    const same = known.get(keyOf(phrase)) ?? [];
    found.push([phrase, ...same.filter((form) => keyOf(form) !== keyOf(phrase))]);
    place += size;
  }
  return found;
}
