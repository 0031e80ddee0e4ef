import { en, fr } from '../../text/counting';
import { texts } from '../../text/texts';

/** The strings of the lists of organisations. */
export const words = texts({
  en: {
    title: 'Organisations',
    lead: 'Organisations that are based in the country, work in it, or whose people come from it.',
    leadAdept: 'Diaspora organisations whose status in ADEPT is known.',
    nameAdept: 'Organisations of ADEPT',
    found: (count: number) => en(count, 'organisation'),
    foundIn: (count: number, country: string) => `${en(count, 'organisation')} linked to ${country}`,
    name: 'Name',
    seat: 'Seat',
    source: 'First source',
    empty: 'No organisation was found.',
    partial: 'This list contains what was found on public pages; other organisations exist.',
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
      'Cette liste contient ce qui a été trouvé sur des pages publiques\u00a0; il existe d’autres organisations.',
  },
});
