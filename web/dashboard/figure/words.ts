import { en, fr } from '../text/counting';
import { texts } from '../text/texts';

/** The interface strings around every figure. */
export const figureWords = texts({
  en: {
    query: 'Open the query',
    closeQuery: 'Close the query',
    csv: 'CSV',
    csvTitle: (title: string) => `Download the data of “${title}” as CSV`,
    saving: 'Fetching…',
    notSaved:
      'The file could not be created because some of its rows did not arrive. Nothing was saved; try again.',
    table: 'Table',
    picture: 'Chart',
    tableTitle: (title: string) => `The data of “${title}” as a table`,
    sources: (count: number) => en(count, 'source'),
    sourcesOf: (title: string) => `Sources of “${title}”`,
    playground: (title: string) => `The query behind “${title}”`,
    playgroundHint:
      'This is the query, with its variables, that produced the figure above. Edit it and run it.',
    loading: 'Loading…',
    unreachable: 'The graph cannot be reached at the moment.',
    unreachableHint:
      'The data are fine; the problem is the connection or the server. Other parts of the page may still work.',
    refused: 'The graph could not answer this query.',
    retry: 'Try again',
    silent: (names: string) =>
      `No response from ${names} at the moment, so data are missing here. The rest is complete.`,
    silentAll: (names: string) =>
      `No response from ${names} at the moment, so there is nothing to show here. The rest of the page is not affected.`,
    partOf: 'a part of the graph',
    index: 'the index (atlas)',
  },
  fr: {
    query: 'Ouvrir la requête',
    closeQuery: 'Fermer la requête',
    csv: 'CSV',
    csvTitle: (title: string) => `Télécharger les données de «\u00a0${title}\u00a0» en CSV`,
    saving: 'Chargement…',
    notSaved:
      'Le fichier n’a pas pu être créé, car certaines de ses lignes ne sont pas arrivées. Rien n’a été enregistré\u00a0; réessayez.',
    table: 'Tableau',
    picture: 'Graphique',
    tableTitle: (title: string) => `Les données de «\u00a0${title}\u00a0» sous forme de tableau`,
    sources: (count: number) => fr(count, 'source'),
    sourcesOf: (title: string) => `Sources de «\u00a0${title}\u00a0»`,
    playground: (title: string) => `La requête à l’origine de «\u00a0${title}\u00a0»`,
    playgroundHint:
      'Voici la requête, avec ses variables, qui a produit la figure ci-dessus. Modifiez-la et relancez-la.',
    loading: 'Chargement…',
    unreachable: 'Le graphe est injoignable pour l’instant.',
    unreachableHint:
      'Les données ne sont pas en cause\u00a0; le problème vient de la connexion ou du serveur. D’autres parties de la page peuvent encore fonctionner.',
    refused: 'Le graphe n’a pas pu répondre à cette requête.',
    retry: 'Réessayer',
    silent: (names: string) =>
      `Pas de réponse pour l’instant\u00a0: ${names}. Des données manquent ici\u00a0; le reste est complet.`,
    silentAll: (names: string) =>
      `Pas de réponse pour l’instant\u00a0: ${names}. Il n’y a donc rien à afficher ici\u00a0; le reste de la page n’est pas concerné.`,
    partOf: 'une partie du graphe',
    index: 'l’index (atlas)',
  },
});
