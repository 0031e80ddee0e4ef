import { texts } from './texts';

/** Words for the values of the graph's enums that pages show. */
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

/** How far an initiative has come. */
export const statuses = texts<Readonly<Record<string, string>>>({
  en: { PLANNED: 'Planned', ONGOING: 'Under way', COMPLETED: 'Completed', CANCELLED: 'Cancelled' },
  fr: { PLANNED: 'Prévue', ONGOING: 'En cours', COMPLETED: 'Achevée', CANCELLED: 'Annulée' },
});

/** Whether the domains of an initiative are stated by a page. */
export const domainBases = texts<Readonly<Record<string, string>>>({
  en: { STATED: 'domain stated', INFERRED: 'domain inferred' },
  fr: { STATED: 'domaine énoncé', INFERRED: 'domaine déduit' },
});

/** As what a country belongs to a process. */
export const roles = texts<Readonly<Record<string, string>>>({
  en: { PARTNER: 'partner', MEMBER: 'member', OBSERVER: 'observer', ORGANISATION: 'organisation' },
  fr: { PARTNER: 'partenaire', MEMBER: 'membre', OBSERVER: 'observateur', ORGANISATION: 'organisation' },
});

/** What kind of record a search found. */
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

/** The same, of one record. */
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

/** The five domains of the Joint Valletta Action Plan where a whole title does not fit. */
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

/** Sub-regions of the UN M49 list, which the graph names in English. */
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

/** Short names of unions and communities as French writes them, by the English ones that the graph has. */
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
