import { spawnSync } from 'node:child_process';

import { publishedEnvironment } from './support/published';

function query(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/bin.cjs', 'query', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...publishedEnvironment() },
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
  return { status, stdout, stderr };
}

const byList =
  'query ($list: [CountryCode!]) { countries(first: 100, filter: { codes: $list }) { totalCount } }';
const byCode = 'query ($code: CountryCode!) { country(code: $code) { code } }';

test.each([
  ['nothing', [], /error: no query given; pass one, or name a saved operation with --operation/],
  [
    'an option that is no variable',
    [byCode, '--cod', 'ML'],
    /unknown option '--cod'\n\(Did you mean --code\?\)/,
  ],
  ['an option that nothing has', ['{ edition { id } }', '--code', 'ML'], /unknown option '--code'/],
  ['a variable that is left out', [byCode], /error: the query requires --code <CountryCode!>/],
  [
    'a variable that has the name of an option',
    [byList, '--list', 'ML,FR'],
    /error: --list is an option of this command; pass the variable \$list in --variables/,
  ],
  [
    'one of these that is left out',
    [byList.replace('!]', '!]!')],
    /error: the query requires \$list in --variables/,
  ],
  ['a variable without its value', [byCode, '--code'], /option '--code <CountryCode!>' argument missing/],
  ['a word too many', ['{ edition { id } }', 'x'], /too many arguments/],
  [
    'an object that is no JSON',
    ['-o', 'Money', '--filter', '{x'],
    /--filter <InitiativeFilter>' argument '{x' is invalid\. It looks like JSON/,
  ],
  ['variables that are a list', [byCode, '--variables', '[]'], /It must be a JSON object/],
  ['variables that are no JSON', [byCode, '--variables', '{code:1}'], /It must be a JSON object/],
  ['an address that is none', [byCode, '--url', 'localhost'], /It must be an address, such as http:/],
  ['two forms', [byCode, '--json', '--csv'], /'--json' cannot be used with option '--csv'/],
  ['two other forms', [byCode, '--table', '--csv'], /cannot be used with option/],
])('%s: exit 2', (_what, args, message) => {
  const { status, stdout, stderr } = query(args);
  expect(stderr).toMatch(message);
  expect([status, stdout]).toEqual([2, '']);
});

test.each([
  [byList, { list: ['ML', 'FR'] }, { countries: { totalCount: 2 } }],
  [byCode.replaceAll('$code', '$__proto__'), JSON.parse('{"__proto__":"ML"}'), { country: { code: 'ML' } }],
  [byCode.replaceAll('$code', '$url'), { url: 'ML' }, { country: { code: 'ML' } }],
])('a variable of any name is taken in --variables: %s', (text, variables, data) => {
  const { status, stdout } = query([text, '--variables', JSON.stringify(variables), '--json']);
  expect([status, JSON.parse(stdout)]).toEqual([0, { data }]);
});

test.each([
  ['no such operation', ['-o', 'Nope'], /^mmd: There is no saved operation Nope; those in .*: CountryPage, /],
  ['no such file', ['no/such.graphql'], /^mmd: There is no file no\/such\.graphql/],
  ['no GraphQL', ['{'], /^mmd: The query is not valid GraphQL\. Syntax Error: /],
  ['an empty stdin', ['-'], /^mmd: The query is not valid GraphQL\. Syntax Error: Unexpected <EOF>/],
  ['no operation', ['fragment A on Query { edition { id } } # {'], /^mmd: The query has no operation\./],
  [
    'several operations',
    ['query A { edition { id } } query B { edition { id } }'],
    /^mmd: The query has several operations \(A, B\)/,
  ],
  [
    'an operation that it lacks',
    ['query A { edition { id } }', '-o', 'C'],
    /^mmd: The query does not have exactly one operation C; its operations: A/,
  ],
  [
    'a list that is not there',
    ['{ edition { id } }', '--list', 'x', '--table'],
    /^mmd: The answer has no list x; its lists: none/,
  ],
])('%s: exit 2, one sentence', (_what, args, message) => {
  const { status, stdout, stderr } = query(args);
  expect(stderr).toMatch(message);
  expect([status, stdout]).toEqual([2, '']);
});

test('a server that is not there: exit 1, one sentence', () => {
  const { status, stdout, stderr } = query(['{ edition { id } }', '--url', 'http://127.0.0.1:9']);
  expect(stderr).toMatch(/^mmd: http:\/\/127\.0\.0\.1:9\/graphql does not respond: /);
  expect([status, stdout]).toEqual([1, '']);
});

test('errors of the graph: exit 1, on stderr, what was answered on stdout', () => {
  const unknown = query(['{ nothing }']);
  expect([unknown.status, JSON.parse(unknown.stdout)]).toEqual([1, { errors: [expect.anything()] }]);
  expect(unknown.stderr).toMatch(/^mmd: Cannot query field "nothing"/);
  expect(query(['{ nothing }', '--table']).stdout).toBe('');
  const wrong = query([byCode, '--code', 'Mali', '--table']);
  expect([wrong.status, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toMatch(/^mmd: .*"Mali"/);
});
