import { en, fr } from '../../text/counting';
import { texts } from '../../text/texts';

/** The words of the lists of organisations. */
export const words = texts({
  en: {
    title: 'Organisations',
    lead: 'Organisations that are seated in the country, work in it, or whose people come from it.',
    leadAdept: 'Diaspora organisations whose part in ADEPT is known.',
    nameAdept: 'Organisations of ADEPT',
    found: (count: number) => en(count, 'organisation'),
    foundIn: (count: number, country: string) => `${en(count, 'organisation')} tied to ${country}`,
    name: 'Name',
    seat: 'Seat',
    source: 'First source',
    empty: 'No organisation was found.',
    partial: 'What is listed is what was found on public pages; there are more organisations than these.',
  },
  fr: {
    title: 'Organisations',
    lead: 'Organisations qui ont leur siège dans le pays, y agissent, ou dont les membres en sont originaires.',
    leadAdept: 'Organisations de diaspora dont le rôle dans ADEPT est connu.',
    nameAdept: 'Organisations d’ADEPT',
    found: (count: number) => fr(count, 'organisation'),
    foundIn: (count: number, country: string) =>
      `${fr(count, 'organisation liée', 'organisations liées')} à ce pays\u00a0: ${country}`,
    name: 'Nom',
    seat: 'Siège',
    source: 'Première source',
    empty: 'Aucune organisation n’a été trouvée.',
    partial:
      'Cette liste est ce qui a été trouvé sur des pages publiques\u00a0; il y a plus d’organisations que celles-ci.',
  },
});
