import { en, fr } from '../../text/counting';
import { texts } from '../../text/texts';

/** The strings of the search page. */
export const words = texts({
  en: {
    title: 'Search',
    titleOf: (query: string) => `“${query}”`,
    lead: 'Countries, meetings, initiatives, organisations and action plans, in English or French, with or without accents, or by a programme’s reference.',
    examples: 'For example',
    kinds: 'Kind of record',
    all: 'All',
    found: (count: number) => en(count, 'record found', 'records found'),
    shown: (shown: string, count: string) => `The ${shown} best matches of ${count}.`,
    none: (query: string) =>
      `Nothing was found for “${query}”. A shorter word often helps, because the search also matches the beginnings of words.`,
    unsearchable: (most: number) =>
      `Enter words made of letters or digits, at most ${most} characters in total.`,
    kind: 'Kind',
    name: 'Title or name',
    words: 'Words found',
    figure: 'What was found',
  },
  fr: {
    title: 'Recherche',
    titleOf: (query: string) => `«\u00a0${query}\u00a0»`,
    lead: 'Pays, réunions, initiatives, organisations et plans d’action, en français ou en anglais, avec ou sans accents, ou par la référence d’un programme.',
    examples: 'Par exemple',
    kinds: 'Type de fiche',
    all: 'Toutes',
    found: (count: number) => fr(count, 'fiche trouvée', 'fiches trouvées'),
    shown: (shown: string, count: string) => `Les ${shown} meilleures fiches sur ${count}.`,
    none: (query: string) =>
      `Rien n’a été trouvé pour «\u00a0${query}\u00a0». Essayez un mot plus court\u00a0: la recherche trouve aussi les débuts de mots.`,
    unsearchable: (most: number) =>
      `Saisissez des mots composés de lettres ou de chiffres, ${most} caractères au plus au total.`,
    kind: 'Type',
    name: 'Titre ou nom',
    words: 'Mots trouvés',
    figure: 'Ce qui a été trouvé',
  },
});
