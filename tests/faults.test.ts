import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { renameAll } from './faults/editions';
import { judge, type Json, type Received, type Verdict } from './faults/judge';
import { figuresOf } from './faults/report';
import { openWorkplace } from './support/publishing';

// The answers that the fault run (`npm run faults`) considers right and wrong.

const first = {
  edition: { id: '1-a' },
  countries: [
    { name: 'Mali', rabat: { since: 2006 } },
    { name: 'Niger', rabat: null },
  ],
};
const second = {
  edition: { id: '2-b' },
  countries: [
    { name: 'Mali II', rabat: { since: 2007 } },
    { name: 'Niger II', rabat: null },
  ],
};
const known = new Map<string, Json>([
  ['1-a', first],
  ['2-b', second],
]);
const rabatDown = {
  message: 'The subgraph "rabat" is not responding at the moment; its fields are null.',
  path: ['countries', 0, 'rabat'],
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'rabat' },
};
const withoutRabat = { ...first, countries: [{ ...first.countries[0], rabat: null }, first.countries[1]] };

function judged(body: unknown, others: Partial<Received> = {}): Verdict {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return judge({ status: 200, edition: '1-a', text, ...others }, known);
}

it.each([
  ['1-a', first],
  ['2-b', second],
])('takes the answer of edition %s for whole', (edition, data) => {
  expect(judged({ data }, { edition })).toEqual({ kind: 'whole', edition });
});

it('takes what an error speaks for as a part', () => {
  const { extensions } = rabatDown;
  expect(judged({ errors: [rabatDown], data: withoutRabat })).toEqual({
    kind: 'partial',
    errors: [extensions],
  });
  const shared = { ...rabatDown, path: ['countries'] };
  expect(judged({ errors: [shared], data: withoutRabat }).kind).toBe('partial');
  const within = { ...rabatDown, path: ['countries', 0, 'rabat', 'since'] };
  expect(judged({ errors: [within], data: withoutRabat }).kind).toBe('partial');
  expect(judged({ errors: [rabatDown], data: null }, { edition: undefined }).kind).toBe('partial');
});

const wrongs: readonly (readonly [what: string, body: unknown, others?: Partial<Received>])[] = [
  ['parts of two editions', { data: { ...first, countries: second.countries } }],
  ['an edition that says it is another', { data: first }, { edition: '2-b' }],
  ['an answer that names no edition', { data: first }, { edition: undefined }],
  ['null without an error', { data: withoutRabat }],
  [
    'null for which another error speaks',
    { errors: [{ ...rabatDown, path: ['edition'] }], data: withoutRabat },
  ],
  ['a part of another edition than it says', { errors: [rabatDown], data: withoutRabat }, { edition: '2-b' }],
  [
    'parts of two editions with an error',
    { errors: [rabatDown], data: { ...withoutRabat, edition: second.edition } },
  ],
  ['a list cut short', { data: { ...first, countries: first.countries.slice(1) } }],
  ['a field too many', { data: { ...first, more: 1 } }],
  ['a field too few', { data: { edition: first.edition } }],
  [
    'an error that is not documented',
    { errors: [{ ...rabatDown, extensions: { code: 'INTERNAL_SERVER_ERROR' } }], data: withoutRabat },
  ],
  ['an error without a code', { errors: [{ message: 'No.' }], data: null }],
  ['no data and no error', { data: null }],
  ['another status', { data: first }, { status: 500 }],
  ['half an answer', JSON.stringify({ data: first }).slice(0, -4)],
  ['a page', '<html>'],
];

// Each row has all three values, as Jest would take a missing one for its callback.
it.each(wrongs.map(([what, body, others = {}]) => [what, body, others] as const))(
  'takes %s for wrong',
  (_what, body, others) => {
    expect(judged(body, others).kind).toBe('wrong');
  },
);

it('finds the longest gap, and when all was whole again', () => {
  const at = (time: number, found: Verdict | { kind: 'broken'; why: string }) => ({
    at: time,
    tookMs: 5,
    question: 'q',
    found,
  });
  const whole: Verdict = { kind: 'whole', edition: '1-a' };
  const partial: Verdict = { kind: 'partial', errors: [{ code: 'A' }, { code: 'A' }, { code: 'B' }] };
  const outcomes = [at(10, whole), at(20, partial), at(110, whole), at(140, partial), at(150, whole)];
  const past = { name: 'p', from: 0, to: 200, mendedAt: 100, mayBreak: false, mayFail: () => true, outcomes };
  expect(figuresOf(past)).toEqual({
    phase: 'p',
    requests: 5,
    whole: { '1-a': 3 },
    partial: 2,
    codes: { A: 2, B: 2 },
    broken: 0,
    wrong: 0,
    longestGapMs: 100,
    wholeAgainMs: 40,
    medianMs: 5,
    slowestMs: 5,
  });
  expect(figuresOf({ ...past, to: 400 }).longestGapMs).toBe(250);
  expect(figuresOf({ ...past, mendedAt: 145 }).wholeAgainMs).toBe(0);
});

it('has a second edition in which every component says something else, and which can be published', async () => {
  const place = openWorkplace();
  try {
    const first = await place.publish();
    const before = readFileSync(join(place.data, 'jvap/initiatives.json'), 'utf8');
    renameAll(place.data);
    expect(readFileSync(join(place.data, 'jvap/initiatives.json'), 'utf8')).not.toBe(before);
    for (const name of ['rabat', 'khartoum', 'jvap', 'continental', 'adept'])
      expect(readFileSync(join(place.data, name, 'component.json'), 'utf8')).toContain(' II"');
    expect(await place.publish()).not.toBe(first);
  } finally {
    place.remove();
  }
});
