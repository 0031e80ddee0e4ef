/** Nests one rung inside the other: `%` in a rung marks the place of the next one. */
function ladder(rungs: readonly string[]): (levels: number) => string {
  return (levels) => {
    const used = Array.from({ length: levels }, (_, level) => rungs[level % rungs.length] ?? '');
    return `{ ${used.reduceRight((below, rung) => rung.replace('%', below), '__typename')} }`;
  };
}

/** Builds a ladder that uses the first rung once, and repeats the others. */
export function ladderFrom(first: string, rungs: readonly string[]): (levels: number) => string {
  const rest = ladder(rungs);
  return (levels) =>
    levels === 1
      ? `{ ${first.replace('%', '__typename')} }`
      : `{ ${first.replace('%', rest(levels - 1).slice(1, -1))} }`;
}

const everyType = `id
  ... on Country { name rabat { memberships { role } } khartoum { memberships { role } } jvap { domains { count } }
    continental { memberships { since } } adept { diasporaPolicies { name } } % }
  ... on Organisation { name jvap { contracts { code } } adept { status } }
  ... on Meeting { title documents { title } hosts { ... on Country { code } ... on Organisation { id } } }
  ... on Initiative { title note countries { code khartoum { memberships { role } } } }
  ... on Component { acronym meetings { nodes { title documents { title } } } }
  ... on ActionPlan { adopted meetings { nodes { title documents { title } } } }
  ... on Programme { budget { amount } components { id name } }`;

const list = (field: string, fields: string): string => `${field} { nodes { id ${fields} % } }`;

/** Operations with any number of levels. */
export const ladders: Readonly<Record<string, (levels: number) => string>> = {
  meetings: ladderFrom(list('meetings', 'title documents { title } sources { url }'), [
    'participatingCountries { code name rabat { memberships { role } } % }',
    list('meetings', 'title documents { title } note'),
  ]),
  countries: ladderFrom('countries { nodes { code % } }', [
    list('meetings', 'note'),
    'hosts { ... on Country { name jvap { domains { count } } % } }',
  ]),
  initiatives: ladderFrom(list('initiatives', 'title summary sources { url }'), [
    'countries { code name adept { diasporaPolicies { name } } continental { memberships { since } } % }',
    list('initiatives', 'title summary'),
  ]),
  organisations: ladderFrom(list('organisations', 'name adept { sectors }'), [
    list('initiatives', 'title sources { url }'),
    'countries { code jvap { domains { count } } % }',
    list('meetings', 'title documents { title }'),
    'hosts { ... on Country { name } ... on Organisation { id jvap { contracts { code } } % } }',
  ]),
  components: ladderFrom('components { id name summary % }', [
    list('meetings', 'title documents { title }'),
    'hosts { ... on Country { name rabat { memberships { role } } % } }',
  ]),
  'action plans': ladderFrom('node(id: "x") { id ... on ActionPlan { title areas { title } % } }', [
    list('meetings', 'title documents { title }'),
    'actionPlan { title areas { title } documents { title } % }',
  ]),
  'views of components': ladderFrom('country(code: "ML") { name % }', [
    'rabat { meetings { nodes { note country { code % } } } }',
    'jvap { domains { domain { initiatives { nodes { note countries { code % } } } } } }',
    'khartoum { memberships { country { name % } } }',
    'adept { meetings { nodes { note country { code % } } } }',
    'continental { emigrants { destination { name % } } }',
  ]),
  'two countries': ladderFrom(
    'relationship(between: "FR", and: "ML") { rabat { togetherSince } a { name } b { name continental { memberships { since } } % } }',
    [
      'rabat { memberships { role } } khartoum { memberships { role } } jvap { domains { count } } %',
      list('meetings', 'note'),
      'country { adept { diasporaPolicies { name } } % }',
    ],
  ),
  'node with every type': ladderFrom(`node(id: "x") { ${everyType} }`, [
    list('meetings', 'note'),
    'hosts { ... on Country { jvap { domains { count } } % } }',
  ]),
  'nodes with every type': ladderFrom(`nodes(ids: ["x"]) { ${everyType} }`, [
    list('initiatives', 'note'),
    'countries { rabat { memberships { role } } % }',
  ]),
  'search with every type': ladderFrom(`search(query: "x") { nodes { title node { ${everyType} } } }`, [
    list('meetings', 'summary'),
    'participatingCountries { continental { memberships { since } } % }',
  ]),
};
