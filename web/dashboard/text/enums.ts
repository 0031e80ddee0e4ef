import { texts } from './texts';

/** Words for the types of meetings. */
export const meetingTypes = texts<Readonly<Record<string, string>>>({
  en: {
    SUMMIT: 'Summit',
    MINISTERIAL_CONFERENCE: 'Ministerial conference',
    SENIOR_OFFICIALS_MEETING: 'Senior officials',
    STEERING_COMMITTEE: 'Steering committee',
    THEMATIC_MEETING: 'Thematic meeting',
    TECHNICAL_MEETING: 'Technical meeting',
    WORKSHOP: 'Workshop',
    TRAINING: 'Training',
    FOCAL_POINTS_MEETING: 'Focal points',
    FORUM: 'Forum',
    GENERAL_ASSEMBLY: 'General assembly',
    WEBINAR: 'Webinar',
    OTHER: 'Other event',
  },
  fr: {
    SUMMIT: 'Sommet',
    MINISTERIAL_CONFERENCE: 'Conférence ministérielle',
    SENIOR_OFFICIALS_MEETING: 'Hauts fonctionnaires',
    STEERING_COMMITTEE: 'Comité de pilotage',
    THEMATIC_MEETING: 'Réunion thématique',
    TECHNICAL_MEETING: 'Réunion technique',
    WORKSHOP: 'Atelier',
    TRAINING: 'Formation',
    FOCAL_POINTS_MEETING: 'Points focaux',
    FORUM: 'Forum',
    GENERAL_ASSEMBLY: 'Assemblée générale',
    WEBINAR: 'Webinaire',
    OTHER: 'Autre événement',
  },
});

/** Words for the status of an initiative. */
export const statuses = texts<Readonly<Record<string, string>>>({
  en: { PLANNED: 'Planned', ONGOING: 'Under way', COMPLETED: 'Completed', CANCELLED: 'Cancelled' },
  fr: { PLANNED: 'Prévue', ONGOING: 'En cours', COMPLETED: 'Achevée', CANCELLED: 'Annulée' },
});

/** Words for the basis of an initiative's domains: stated on a page, or inferred. */
export const domainBases = texts<Readonly<Record<string, string>>>({
  en: { STATED: 'domain stated', INFERRED: 'domain inferred' },
  fr: { STATED: 'domaine énoncé', INFERRED: 'domaine déduit' },
});

/** Words for a country's role in a process. */
export const roles = texts<Readonly<Record<string, string>>>({
  en: { PARTNER: 'partner', MEMBER: 'member', OBSERVER: 'observer', ORGANISATION: 'organisation' },
  fr: { PARTNER: 'partenaire', MEMBER: 'membre', OBSERVER: 'observateur', ORGANISATION: 'organisation' },
});

/** Words for the kinds of records that a search finds, in the plural. */
export const searchKinds = texts<Readonly<Record<string, string>>>({
  en: {
    COUNTRY: 'Countries',
    MEETING: 'Meetings',
    INITIATIVE: 'Initiatives',
    ORGANISATION: 'Organisations',
    ACTION_PLAN: 'Action plans',
  },
  fr: {
    COUNTRY: 'Pays',
    MEETING: 'Réunions',
    INITIATIVE: 'Initiatives',
    ORGANISATION: 'Organisations',
    ACTION_PLAN: 'Plans d’action',
  },
});

/** Words for the same kinds, in the singular. */
export const searchKind = texts<Readonly<Record<string, string>>>({
  en: {
    COUNTRY: 'Country',
    MEETING: 'Meeting',
    INITIATIVE: 'Initiative',
    ORGANISATION: 'Organisation',
    ACTION_PLAN: 'Action plan',
  },
  fr: {
    COUNTRY: 'Pays',
    MEETING: 'Réunion',
    INITIATIVE: 'Initiative',
    ORGANISATION: 'Organisation',
    ACTION_PLAN: 'Plan d’action',
  },
});

/** Short names of the five domains of the Joint Valletta Action Plan, for places where a full title does not fit. */
export const domainsInShort = texts<Readonly<Record<string, string>>>({
  en: {
    1: 'Development and root causes',
    2: 'Legal migration and mobility',
    3: 'Protection and asylum',
    4: 'Irregular migration, smuggling, trafficking',
    5: 'Return and reintegration',
  },
  fr: {
    1: 'Développement et causes profondes',
    2: 'Migration légale et mobilité',
    3: 'Protection et asile',
    4: 'Migration irrégulière, trafic et traite',
    5: 'Retour et réintégration',
  },
});

/** Names of the sub-regions of the UN M49 list. The graph has the English names. */
export const subregions = texts<Readonly<Record<string, string>>>({
  en: {},
  fr: {
    'Eastern Africa': 'Afrique de l’Est',
    'Middle Africa': 'Afrique centrale',
    'Northern Africa': 'Afrique du Nord',
    'Southern Africa': 'Afrique australe',
    'Western Africa': 'Afrique de l’Ouest',
    'Eastern Europe': 'Europe de l’Est',
    'Northern Europe': 'Europe du Nord',
    'Southern Europe': 'Europe du Sud',
    'Western Europe': 'Europe de l’Ouest',
    'Western Asia': 'Asie de l’Ouest',
    'Eastern Asia': 'Asie de l’Est',
    'Southern Asia': 'Asie du Sud',
    'Northern America': 'Amérique du Nord',
    'Australia and New Zealand': 'Australie et Nouvelle-Zélande',
  },
});

/** French acronyms of unions and communities, by the English acronyms in the graph. */
export const acronyms = texts<Readonly<Record<string, string>>>({
  en: {},
  fr: {
    AU: 'UA',
    EU: 'UE',
    ECOWAS: 'CEDEAO',
    ECCAS: 'CEEAC',
    EAC: 'CAE',
    AMU: 'UMA',
    EFTA: 'AELE',
  },
});
