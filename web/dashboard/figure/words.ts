import { en, fr } from '../text/counting';
import { texts } from '../text/texts';

/** The words around every figure. */
export const figureWords = texts({
  en: {
    query: 'Open the query',
    closeQuery: 'Close the query',
    csv: 'CSV',
    csvTitle: (title: string) => `Download the figures of “${title}” as CSV`,
    saving: 'Fetching…',
    notSaved: 'The file could not be made: not all of its rows came. Nothing was saved; try again.',
    table: 'Table',
    picture: 'Picture',
    tableTitle: (title: string) => `The figures of “${title}” as a table`,
    sources: (count: number) => en(count, 'source'),
    sourcesOf: (title: string) => `Sources of “${title}”`,
    playground: (title: string) => `The query that drew “${title}”`,
    playgroundHint:
      'This is the very query, with its variables, that drew the picture above. Change it and run it.',
    loading: 'Loading…',
    unreachable: 'The graph cannot be reached just now.',
    unreachableHint:
      'Nothing is wrong with the data; the connection or the server is. Other parts of the page may still work.',
    refused: 'The graph could not answer this question.',
    retry: 'Try again',
    silent: (names: string) =>
      `${names} does not answer just now: its part is missing here. The rest is complete.`,
    silentAll: (names: string) =>
      `${names} does not answer just now, so there is nothing to show here. The rest of the page is not affected.`,
    partOf: 'A part of the graph',
    index: 'The index (atlas)',
  },
  fr: {
    query: 'Ouvrir la requête',
    closeQuery: 'Fermer la requête',
    csv: 'CSV',
    csvTitle: (title: string) => `Télécharger les chiffres de «\u00a0${title}\u00a0» en CSV`,
    saving: 'Chargement…',
    notSaved:
      'Le fichier n’a pas pu être fait\u00a0: toutes ses lignes ne sont pas venues. Rien n’a été enregistré\u00a0; réessayez.',
    table: 'Tableau',
    picture: 'Graphique',
    tableTitle: (title: string) => `Les chiffres de «\u00a0${title}\u00a0» en tableau`,
    sources: (count: number) => fr(count, 'source'),
    sourcesOf: (title: string) => `Sources de «\u00a0${title}\u00a0»`,
    playground: (title: string) => `La requête qui a dessiné «\u00a0${title}\u00a0»`,
    playgroundHint:
      'Voici la requête même, avec ses variables, qui a dessiné l’image ci-dessus. Modifiez-la et relancez-la.',
    loading: 'Chargement…',
    unreachable: 'Le graphe est injoignable pour l’instant.',
    unreachableHint:
      'Les données ne sont pas en cause\u00a0; la connexion ou le serveur l’est. D’autres parties de la page peuvent encore fonctionner.',
    refused: 'Le graphe n’a pas pu répondre à cette question.',
    retry: 'Réessayer',
    silent: (names: string) =>
      `${names} ne répond pas pour l’instant\u00a0: sa part manque ici. Le reste est complet.`,
    silentAll: (names: string) =>
      `${names} ne répond pas pour l’instant, il n’y a donc rien à montrer ici. Le reste de la page n’est pas touché.`,
    partOf: 'Une partie du graphe',
    index: 'L’index (atlas)',
  },
});
