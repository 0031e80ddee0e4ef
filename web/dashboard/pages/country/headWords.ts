import { en, fr } from '../../text/counting';
import { texts } from '../../text/texts';

/** The strings of the list of countries and of the head of a country's page. */
export const headWords = texts({
  en: {
    chooser: 'Countries',
    chooserLead:
      'Every country that a record names: its memberships, meetings, initiatives, diaspora, remittances and migrants.',
    regions: { africa: 'Africa', europe: 'Europe', other: 'Elsewhere' },
    filter: 'Narrow the list',
    noneFound: 'No country by that name.',
    noMember: 'No members here.',
    onlyMembers: (name: string, count: number) => `Only members of: ${name} (${count})`,
    country: 'Country',
    subregion: 'Subregion',
    memberOf: 'Member of',
    choose: 'Country',
    compare: 'With another country',
    compareWith: (name: string) => `${name} and another country`,
    unknown: (code: string) => `There is no country ${code} in the graph`,
    unknownHint: 'Countries are identified by their two-letter code, such as ML for Mali.',
    au: 'African Union',
    eu: 'European Union',
    onMap: (name: string) => `${name} on the map`,
    inBrief: 'In brief',
    stats: {
      meetings: (count: number) =>
        en.words(count, 'meeting in which it had a role', 'meetings in which it had a role'),
      hosted: (count: number) => en.words(count, 'meeting held or hosted', 'meetings held or hosted'),
      chaired: (count: number) =>
        en.words(count, 'meeting recorded as chaired', 'meetings recorded as chaired'),
      terms: (count: number) => en.words(count, 'term as chair', 'terms as chair'),
      initiatives: (count: number) =>
        en.words(count, 'initiative that benefits it', 'initiatives that benefit it'),
      funded: (count: number) =>
        en.words(count, 'initiative funded by it or its bodies', 'initiatives funded by it or its bodies'),
      organisations: (count: number) =>
        en.words(count, 'organisation linked to it', 'organisations linked to it'),
    },
  },
  fr: {
    chooser: 'Pays',
    chooserLead:
      'Tous les pays qu’une fiche nomme\u00a0: adhésions, réunions, initiatives, diaspora, transferts et migrants.',
    regions: { africa: 'Afrique', europe: 'Europe', other: 'Ailleurs' },
    filter: 'Réduire la liste',
    noneFound: 'Aucun pays de ce nom.',
    noMember: 'Aucun membre ici.',
    onlyMembers: (name: string, count: number) => `Seulement les membres\u00a0: ${name} (${count})`,
    country: 'Pays',
    subregion: 'Sous-région',
    memberOf: 'Membre de',
    choose: 'Pays',
    compare: 'Avec un autre pays',
    compareWith: (name: string) => `${name} et un autre pays`,
    unknown: (code: string) => `Le graphe ne contient pas de pays ${code}`,
    unknownHint: 'Les pays sont désignés par leur code à deux lettres, comme ML pour le Mali.',
    au: 'Union africaine',
    eu: 'Union européenne',
    onMap: (name: string) => `${name} sur la carte`,
    inBrief: 'En bref',
    stats: {
      meetings: (count: number) =>
        fr.words(count, 'réunion à laquelle il a pris part', 'réunions auxquelles il a pris part'),
      hosted: (count: number) =>
        fr.words(count, 'réunion tenue ou accueillie', 'réunions tenues ou accueillies'),
      chaired: (count: number) =>
        fr.words(count, 'réunion présidée, d’après les fiches', 'réunions présidées, d’après les fiches'),
      terms: (count: number) => fr.words(count, 'présidence d’un processus', 'présidences d’un processus'),
      initiatives: (count: number) => fr.words(count, 'initiative en sa faveur', 'initiatives en sa faveur'),
      funded: (count: number) =>
        fr.words(
          count,
          'initiative financée par ce pays ou ses organismes',
          'initiatives financées par ce pays ou ses organismes',
        ),
      organisations: (count: number) =>
        fr.words(count, 'organisation liée au pays', 'organisations liées au pays'),
    },
  },
});
