import { countryOf } from '../../kit/countries';
import { andThen, type MaybePromise } from '../../kit/maybePromise';
import { siblingsOf } from '../../kit/store/siblings';
import { textField, type InLanguage } from '../../kit/text/localised';
import type { AtlasContext } from '../context';

/** The kind of a group's key, which determines how its label is found. A `plain` key is its own label. */
export type LabelKind = 'plain' | 'component' | 'domain' | 'country' | 'party';

interface Group {
  readonly key: string;
  readonly kind: LabelKind;
}

type Label = (group: Group, language: InLanguage, context: AtlasContext) => MaybePromise<string | null>;

const nameField = textField('name');
const titleField = textField('title');

const isOrganisation = (key: string): boolean => key.startsWith('organisation:');

const countryName: Label = ({ key }, language, { countries }) =>
  nameField(countryOf(countries, key.replace('country:', '')), language);

const organisationName: Label = (group, language, { loaders, queries }) => {
  const others = () =>
    siblingsOf(group)
      .map(({ key }) => key)
      .filter(isOrganisation);
  return andThen(loaders.load(queries.organisation, group.key, others), (row) =>
    row === null ? group.key : nameField(row, language),
  );
};

const labels: Readonly<Record<LabelKind, Label>> = {
  plain: ({ key }) => key,
  component: (group, language, { loaders, queries }) => {
    const idOf = ({ key }: Group): string => `component:${key.toLowerCase()}`;
    return andThen(loaders.loadFor(queries.component, group, idOf), (row) =>
      row === null ? group.key : nameField(row, language),
    );
  },
  domain: (group, language, { loaders, queries }) =>
    andThen(
      loaders.loadFor(queries.domain, group, ({ key }) => Number(key)),
      (row) => (row === null ? group.key : titleField(row, language)),
    ),
  country: countryName,
  party: (group, language, context) =>
    (isOrganisation(group.key) ? organisationName : countryName)(group, language, context),
};

/** Returns the human-readable label of a group. */
export function labelOf(group: Group, language: InLanguage, context: AtlasContext) {
  return labels[group.kind](group, language, context);
}
