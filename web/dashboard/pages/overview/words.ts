import { en, fr } from '../../text/counting';
import { texts } from '../../text/texts';

/** The strings of the overview. */
export const words = texts({
  en: {
    title: 'Who talks to whom about migration, and what comes of it',
    intro:
      'Five dialogues between African and European states: who belongs to them, when they met, and which initiatives carry out their plans. Every figure comes with its query and its sources.',
    cards: 'The five components',
    cardsLead:
      'The counts refer to the records in this edition. A meeting or initiative of several components counts in each.',
    members: (count: number | null) => en.words(count ?? 2, 'member country', 'member countries'),
    organisations: (count: number | null) => en.words(count ?? 2, 'member organisation'),
    noMembers: 'keeps no list of members',
    meetings: (count: number) => en.words(count, 'meeting'),
    initiatives: (count: number) => en.words(count, 'initiative'),
    since: (date: string, _isDay: boolean) => `since ${date}`,
    silent: 'Not responding at the moment. The counts come from the index.',
    component: 'Component',
    launched: 'Launched',
    explore: 'Explore',
    filterBy: 'Component',
    all: 'All',
    year: 'Year',
    allYears: 'All years',
    clear: 'Clear filters',
    map: {
      title: 'Who belongs to what',
      titleMeetings: 'Where the meetings were held',
      titleInitiatives: 'Which countries benefit from the initiatives',
      show: 'The map shows',
      layers: { members: 'Members', meetings: 'Meetings', initiatives: 'Initiatives' },
      lead: (year: number | undefined) =>
        `Members of the three components that keep a list of them, ${year === undefined ? 'today' : `at the end of ${year} or for part of it`}. Click a country to open its page.`,
      noList: (name: string) =>
        `${name} keeps no list of member countries. Its meetings and initiatives can be mapped instead.`,
      rabat: 'Rabat Process',
      khartoum: 'Khartoum Process',
      both: 'Rabat and Khartoum',
      continental: 'Continental dialogue only',
      unknown: 'Member, date of entry not known',
      none: 'None of them',
      member: 'Member',
      country: 'Country',
      count: { meetings: 'Meetings', initiatives: 'Initiatives' },
      total: (shown: number, all: string) =>
        `${en.words(shown, `${shown} of ${all} names`, `${shown} of ${all} name`)} a country.`,
      countLabel: {
        meetings: (count: number) => en(count, 'meeting'),
        initiatives: (count: number) => en(count, 'initiative'),
      },
      each: 'All of them, with their sources',
      borders: 'Outlines: Natural Earth. They do not imply any position on borders or status.',
      undated: (count: number) =>
        `For ${en(count, 'membership')} no date of entry was found; in the view of a single year they are dotted, because they may have begun later.`,
      multi: 'An initiative for several countries counts in each.',
      empty: 'Nothing was found for this selection.',
      alt: (what: string) => `Map of Africa and Europe: ${what}. The table lists it country by country.`,
    },
    time: {
      title: 'Meetings over time',
      titleYear: (year: number) => `Meetings of ${year}`,
      lead: (total: number) =>
        `${en(total, 'meeting')} by year and component. Click a bar to see the meetings of its year.`,
      leadYear: 'Each dot is a meeting; if only the year is known, it is placed at the start of the year.',
      yearLabel: 'Year',
      total: 'All, each counted once',
      undated: (count: number) =>
        `${en(count, 'meeting has no date and is', 'meetings have no date and are')} not shown.`,
      shared: 'A meeting of several components appears in the lane of each.',
      date: 'Date',
      meeting: 'Meeting',
      kind: 'Kind',
      place: 'Place',
      components: 'Components',
      online: 'Online',
      source: 'First source',
      empty: 'No meeting was found for this selection.',
      alt: 'Meetings by year, one lane for each component',
      back: 'All years',
      more: (count: number) => `Show all ${count}`,
    },
    latest: { title: 'Latest meetings on record', all: 'All meetings, with their sources' },
    domains: {
      title: 'Initiatives by domain of the Valletta plan',
      lead: (count: number) => `${en(count, 'initiative')}; one in several domains counts in each.`,
      measure: 'Bars show',
      number: 'Number',
      domain: 'Domain',
      initiatives: 'Initiatives',
      budgets: (count: number) => `from ${en(count, 'known budget')}`,
      inferred: (inferred: string, all: string) =>
        `For ${inferred} of ${all}, the domain is inferred from the initiative’s content or its programme rather than stated by a source.`,
      currencies:
        'Budgets are whole budgets in their own currency; currencies are never added up. Initiatives without a known budget are not included in the sums.',
      empty: 'No initiative with a domain was found for this selection.',
      list: 'See the initiatives',
      totals: 'Budgets of all of these, counting each initiative once',
      amount: (currency: string) => `Budgets in ${currency}`,
    },
  },
  fr: {
    title: 'Qui parle de migration avec qui, et ce qu’il en sort',
    intro:
      'Cinq dialogues entre États africains et européens\u00a0: qui y siège, quand ils se sont réunis, et quelles initiatives mettent leurs plans en œuvre. Chaque figure donne accès à sa requête et à ses sources.',
    cards: 'Les cinq composantes',
    cardsLead:
      'Les nombres sont ceux des fiches de cette édition. Une réunion ou une initiative de plusieurs composantes compte dans chacune.',
    members: (count: number | null) => fr.words(count ?? 2, 'pays membre', 'pays membres'),
    organisations: (count: number | null) =>
      fr.words(count ?? 2, 'organisation membre', 'organisations membres'),
    noMembers: 'ne tient pas de liste de membres',
    meetings: (count: number) => fr.words(count, 'réunion'),
    initiatives: (count: number) => fr.words(count, 'initiative'),
    since: (date: string, isDay: boolean) => `depuis ${isDay ? 'le ' : ''}${date}`,
    silent: 'Ne répond pas pour l’instant. Les nombres proviennent de l’index.',
    component: 'Composante',
    launched: 'Lancement',
    explore: 'Explorer',
    filterBy: 'Composante',
    all: 'Toutes',
    year: 'Année',
    allYears: 'Toutes les années',
    clear: 'Effacer les filtres',
    map: {
      title: 'Qui siège où',
      titleMeetings: 'Où se sont tenues les réunions',
      titleInitiatives: 'Quels pays bénéficient des initiatives',
      show: 'La carte montre',
      layers: { members: 'Membres', meetings: 'Réunions', initiatives: 'Initiatives' },
      lead: (year: number | undefined) =>
        `Membres des trois composantes qui en tiennent la liste, ${year === undefined ? 'aujourd’hui' : `à la fin de ${year} ou pendant une partie de cette année`}. Cliquez sur un pays pour ouvrir sa page.`,
      noList: (name: string) =>
        `${name}\u00a0: pas de liste de pays membres. Ses réunions et ses initiatives peuvent être montrées à la place.`,
      rabat: 'Processus de Rabat',
      khartoum: 'Processus de Khartoum',
      both: 'Rabat et Khartoum',
      continental: 'Dialogue continental seulement',
      unknown: 'Membre, date d’entrée inconnue',
      none: 'Aucun d’eux',
      member: 'Membre',
      country: 'Pays',
      count: { meetings: 'Réunions', initiatives: 'Initiatives' },
      total: (shown: number, all: string) =>
        `${shown} sur ${all} ${fr.words(shown, 'nomme', 'nomment')} un pays.`,
      countLabel: {
        meetings: (count: number) => fr(count, 'réunion'),
        initiatives: (count: number) => fr(count, 'initiative'),
      },
      each: 'Toutes, avec leurs sources',
      borders: 'Contours\u00a0: Natural Earth. Ils ne préjugent d’aucune frontière ni d’aucun statut.',
      undated: (count: number) =>
        `Pour ${fr(count, 'adhésion')}, aucune date d’entrée n’a été trouvée\u00a0; dans la vue d’une seule année, elles sont en pointillé, car elles ont pu commencer plus tard.`,
      multi: 'Une initiative pour plusieurs pays compte dans chacun.',
      empty: 'Rien n’a été trouvé pour cette sélection.',
      alt: (what: string) =>
        `Carte de l’Afrique et de l’Europe\u00a0: ${what}. Le tableau le donne pays par pays.`,
    },
    time: {
      title: 'Les réunions dans le temps',
      titleYear: (year: number) => `Les réunions de ${year}`,
      lead: (total: number) =>
        `${fr(total, 'réunion')} par année et par composante. Cliquez sur une barre pour voir les réunions de l’année.`,
      leadYear:
        'Chaque point est une réunion\u00a0; si seule l’année est connue, il est placé au début de l’année.',
      yearLabel: 'Année',
      total: 'Toutes, chacune comptée une fois',
      undated: (count: number) =>
        fr(
          count,
          'réunion est sans date et n’est pas affichée.',
          'réunions sont sans date et ne sont pas affichées.',
        ),
      shared: 'Une réunion de plusieurs composantes figure sur la ligne de chacune.',
      date: 'Date',
      meeting: 'Réunion',
      kind: 'Type',
      place: 'Lieu',
      components: 'Composantes',
      online: 'En ligne',
      source: 'Première source',
      empty: 'Aucune réunion n’a été trouvée pour cette sélection.',
      alt: 'Réunions par année, une ligne par composante',
      back: 'Toutes les années',
      more: (count: number) => `Montrer les ${count}`,
    },
    latest: { title: 'Dernières réunions recensées', all: 'Toutes les réunions, avec leurs sources' },
    domains: {
      title: 'Les initiatives par domaine du plan de La Valette',
      lead: (count: number) =>
        `${fr(count, 'initiative')}\u00a0; si une initiative relève de plusieurs domaines, elle compte dans chacun.`,
      measure: 'Les barres montrent',
      number: 'Nombre',
      domain: 'Domaine',
      initiatives: 'Initiatives',
      budgets: (count: number) => `pour ${fr(count, 'budget connu', 'budgets connus')}`,
      inferred: (inferred: string, all: string) =>
        `Pour ${inferred} sur ${all}, le domaine est déduit du contenu de l’initiative ou de son programme\u00a0; aucune source ne l’énonce.`,
      currencies:
        'Les budgets sont des budgets entiers, dans leur devise\u00a0; les devises ne sont jamais additionnées. Les initiatives sans budget connu ne sont pas comprises dans les sommes.',
      empty: 'Aucune initiative avec un domaine n’a été trouvée pour cette sélection.',
      list: 'Voir les initiatives',
      totals: 'Budgets de l’ensemble, chaque initiative comptée une fois',
      amount: (currency: string) => `Budgets en ${currency}`,
    },
  },
});
