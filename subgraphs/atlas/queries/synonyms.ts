import { phraseOf, type Phrase, type Phrases } from '../../kit/textIndex';

/**
 * Words that mean the same where these dialogues speak of migration, in English and French: who searches for one finds
 * the records that have another. Countries stand here by the short names in use beside those of the data. A form is looked
 * for as it is written, so that singular and plural both stand here.
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

/** Every form's group, by the form. */
const known: ReadonlyMap<string, readonly Phrase[]> = new Map(
  groups.flatMap((group) => {
    const forms = group.map(phraseOf);
    return forms.map((form) => [keyOf(form), forms] as const);
  }),
);

/** How many words of a question the longest form can take. */
const longest = Math.max(...groups.flat().map((form) => form.split(' ').length));

/** Joins words of a question that are a form of a group, the most at a time, and adds the other forms of it. */
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
