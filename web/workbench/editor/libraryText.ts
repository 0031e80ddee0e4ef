import type { Lang } from '../../shared/language';

/** The French strings of GraphiQL's panels. Monaco includes its own. */
const panels: Readonly<Record<string, string>> = {
  'Documentation Explorer': 'Documentation du schéma',
  Docs: 'Schéma',
  'Search {0}': 'Rechercher dans {0}',
  'No results found': 'Aucun résultat',
  'Other results': 'Autres résultats',
  'Go back to {0}': 'Revenir à {0}',
  'Error fetching schema': 'Le schéma n’a pas pu être chargé',
  'No GraphQL schema available': 'Aucun schéma GraphQL',
  'Schema is invalid: ': 'Le schéma n’est pas valable\u00a0: ',
  Deprecated: 'Déprécié',
  'Show Deprecated Arguments': 'Afficher les arguments dépréciés',
  'Show Deprecated Fields': 'Afficher les champs dépréciés',
  'Show Deprecated Values': 'Afficher les valeurs dépréciées',
  Arguments: 'Arguments',
  'Deprecated Arguments': 'Arguments dépréciés',
  'Deprecated Enum Values': 'Valeurs dépréciées',
  'Deprecated Fields': 'Champs dépréciés',
  Directives: 'Directives',
  'Enum Values': 'Valeurs',
  Fields: 'Champs',
  Implements: 'Implémente',
  Implementations: 'Implémentations',
  'Possible Types': 'Types possibles',
  'Root Types': 'Types racines',
  Type: 'Type',
  'All Schema Types': 'Tous les types du schéma',
  'Prettify Editors': 'Mettre en forme',
  'Merge Fragments into Query': 'Intégrer les fragments à la requête',
  'Run Operation': 'Exécuter',
  'Copy Query': 'Copier la requête',
  'Automatically added leaf fields': 'Champs ajoutés automatiquement',
  'Click to collapse the range.': 'Cliquez pour replier.',
  'Click to expand the range.': 'Cliquez pour déplier.',
  'Add new': 'Ajouter',
  'Operation name': 'Nom de l’opération',
  query: 'requête',
  'Remove the variable': 'Retirer la variable',
  'Extract the current value into a GraphQL variable': 'Faire de cette valeur une variable GraphQL',
  'Extract selections into a new reusable fragment': 'Faire de cette sélection un fragment réutilisable',
};

/** The language in which Monaco was loaded. Monaco cannot change it afterwards. */
export let editorLang: Lang | undefined;

let texts: Readonly<Record<string, string>> = {};

declare global {
  /**
   * Returns a library's string in the language of the page. The build makes libraries call this function
   * (web/build/libraryTexts.mts).
   */
  var mmdLibraryText: ((text: string, value?: string) => string) | undefined;
}

/**
 * Sets the language of the libraries. Panels follow when they are rendered again. Monaco reads its strings only once,
 * as it loads, so this function must be called first.
 */
export async function speak(lang: Lang): Promise<void> {
  editorLang ??= lang;
  texts = lang === 'fr' ? { ...(await import('virtual:monaco-french')).default, ...panels } : {};
  globalThis.mmdLibraryText = (text, value) => {
    const said = texts[text] ?? text;
    return value === undefined ? said : said.replace('{0}', value);
  };
}
