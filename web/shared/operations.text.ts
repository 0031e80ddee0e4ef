import type { Lang } from './language';

/** The gallery's strings for a saved operation, in addition to the English comment in its file. */
export interface OperationText {
  readonly title: Readonly<Record<Lang, string>>;
  /** The comment above the operation, in French. */
  readonly descriptionFr: string;
  /** Example values of the variables that have no default in the document. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The strings by operation name. An operation without strings is shown by its name and its English comment. */
export const operationTexts: Readonly<Record<string, OperationText | undefined>> = {
  CountryPage: {
    title: { en: 'A country at a glance', fr: 'Un pays en un coup d’œil' },
    descriptionFr:
      'Ce que l’on sait d’un pays, en une seule requête\u00a0: ses appartenances, les réunions qu’il a accueillies, ' +
      'ses initiatives et leur financement, les unions et la libre circulation, les envois de fonds, et ce qu’il a mis ' +
      'en place pour sa diaspora.',
    variables: { code: 'ML' },
  },
  Overlap: {
    title: { en: 'In both processes', fr: 'Dans les deux processus' },
    descriptionFr:
      'Quels pays siègent dans les deux processus, et quels partenaires africains du Processus de Rabat n’ont pas ' +
      'ratifié le protocole sur la libre circulation.',
  },
  CrossingFilters: {
    title: { en: 'Where initiatives add up', fr: 'Là où les initiatives se cumulent' },
    descriptionFr:
      'Les pays d’un processus qui bénéficient d’au moins un nombre donné d’initiatives d’un domaine, commencées depuis une date ' +
      'donnée, en commençant par ceux qui en comptent le plus.',
  },
  Timeline: {
    title: { en: 'A year of meetings', fr: 'Une année de réunions' },
    descriptionFr:
      'Toutes les réunions d’une année, toutes composantes confondues, par date, avec leurs hôtes et leurs documents\u00a0; ' +
      'et celles qu’un pays a accueillies, quelles que soient la composante et l’année.',
  },
  CountryPair: {
    title: { en: 'What connects two countries', fr: 'Ce qui relie deux pays' },
    descriptionFr:
      'Ce qui relie deux pays\u00a0: les réunions communes, les financements de l’un pour l’autre, les migrants dans les deux sens ' +
      'par année, le coût d’un envoi de fonds et les organisations de la diaspora.',
  },
  Money: {
    title: { en: 'Follow the money', fr: 'Suivre l’argent' },
    descriptionFr:
      'Les initiatives du Plan d’action conjoint de La Valette par domaine, pays, bailleur et année\u00a0: un nombre et une ' +
      'somme par devise, sans jamais additionner des devises différentes. Une initiative ne compte qu’une fois dans les totaux.',
  },
  PlanToPractice: {
    title: { en: 'From plan to practice', fr: 'Du plan à la pratique' },
    descriptionFr:
      'Du plan à la pratique\u00a0: un plan d’action avec ses axes et ses actions, les réunions qui s’en sont saisies, et les ' +
      'initiatives de chaque domaine.',
  },
  Diaspora: {
    title: { en: 'Diaspora at work', fr: 'La diaspora à l’œuvre' },
    descriptionFr:
      'Les organisations de la diaspora établies dans un pays et actives dans un autre, et ce que cet autre pays a mis ' +
      'en place pour sa diaspora.',
  },
  Search: {
    title: { en: 'Search by words', fr: 'Rechercher par mots' },
    descriptionFr:
      'Recherche de fiches par mots, en français ou en anglais, avec ou sans accents, ou par la référence d’un programme.',
  },
  MeetingNetwork: {
    title: { en: 'Who meets whom', fr: 'Qui rencontre qui' },
    descriptionFr:
      'Quels pays se rencontrent le plus, dans quelle composante et en quelles années\u00a0: des nœuds et des liens pondérés, ' +
      'prêts à être dessinés.',
  },
};
