import { en, fr } from '../../text/counting';
import { texts } from '../../text/texts';

/** The strings of the network page. */
export const words = texts({
  en: {
    title: 'Which countries meet',
    lead: 'Two countries are linked if a meeting records both of them as host, chair or participant. The more meetings, the thicker the line.',
    figure: (from: number, to: number) =>
      from === to ? `Meetings of ${from}` : `Meetings from ${from} to ${to}`,
    figureAll: 'Meetings of all years',
    counted: (count: number) => `${en(count, 'meeting names', 'meetings name')} two or more countries`,
    ofAll: (all: string) => `of ${all} found for this selection.`,
    from: 'From',
    to: 'To',
    component: 'Component',
    all: 'All',
    least: 'Minimum meetings per pair',
    regions: { AFRICA: 'Africa', EUROPE: 'Europe', OTHER: 'Elsewhere' },
    first: 'First country',
    second: 'Second country',
    meetings: 'Meetings',
    components: 'Components',
    years: 'Years',
    strongest: 'The pairs that met most often',
    pair: (a: string, b: string) => `${a} – ${b}`,
    empty: 'No pair of countries met that often in these years.',
    partial:
      'Most meetings have no list of participants: a missing line does not mean that two countries did not meet.',
    cut: (drawn: string, all: string, least: number) =>
      `${drawn} of ${all} pairs are shown: those that met at least ${least} times. The table and the CSV contain them all.`,
    file: 'Pairs of countries that met',
    chosenYears: 'Selected years',
    leastPart: (least: number) => en(least, 'meeting or more', 'meetings or more'),
    alt: (count: number) =>
      `Network of ${en(count, 'country', 'countries')}; the table lists every pair with its number of meetings.`,
    each: 'The meetings, with their sources',
    hint: 'Hover over a country to see its links; click it to open its page.',
    tip: (name: string, meetings: number) => `${name}: ${en(meetings, 'meeting')}`,
  },
  fr: {
    title: 'Quels pays se réunissent',
    lead: 'Deux pays sont liés quand une réunion les mentionne tous deux comme hôte, président ou participant. Plus il y a de réunions, plus le trait est épais.',
    figure: (from: number, to: number) =>
      from === to ? `Réunions de ${from}` : `Réunions de ${from} à ${to}`,
    figureAll: 'Réunions de toutes les années',
    counted: (count: number) => `${fr(count, 'réunion nomme', 'réunions nomment')} au moins deux pays`,
    ofAll: (all: string) => `sur ${all} trouvées pour cette sélection.`,
    from: 'De',
    to: 'À',
    component: 'Composante',
    all: 'Toutes',
    least: 'Minimum de réunions par paire',
    regions: { AFRICA: 'Afrique', EUROPE: 'Europe', OTHER: 'Ailleurs' },
    first: 'Premier pays',
    second: 'Second pays',
    meetings: 'Réunions',
    components: 'Composantes',
    years: 'Années',
    strongest: 'Les paires qui se réunissent le plus souvent',
    pair: (a: string, b: string) => `${a} – ${b}`,
    empty: 'Aucune paire de pays ne s’est réunie aussi souvent dans ces années.',
    partial:
      'La plupart des réunions n’ont pas de liste de participants\u00a0: un trait absent ne signifie pas que deux pays ne se sont pas réunis.',
    cut: (drawn: string, all: string, least: number) =>
      `${drawn} paires sur ${all} sont affichées\u00a0: celles qui se sont réunies au moins ${least} fois. Le tableau et le CSV les contiennent toutes.`,
    file: 'Paires de pays qui se sont réunis',
    chosenYears: 'Années choisies',
    leastPart: (least: number) => `au moins ${fr(least, 'réunion')}`,
    alt: (count: number) =>
      `Réseau de ${count} pays\u00a0; le tableau donne chaque paire et son nombre de réunions.`,
    each: 'Les réunions, avec leurs sources',
    hint: 'Survolez un pays pour voir ses liens\u00a0; cliquez dessus pour ouvrir sa page.',
    tip: (name: string, meetings: number) => `${name}\u00a0: ${fr(meetings, 'réunion')}`,
  },
});
