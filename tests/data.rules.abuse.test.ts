import {
  check,
  fault,
  inInitiative,
  initiativeFault,
  INITIATIVES,
  inMeeting,
  MEETING,
  MEETINGS,
  set,
  STOCK,
} from './support/brokenData';
import { type Loose } from './support/dataFolder';

describe('a reference to what is not there', () => {
  const country = 'the code of a country in data/atlas/countries.json';
  const organisation = 'the id of an organisation in data/atlas/organisations.json';
  check([
    ['an unknown country', inMeeting({ country: 'QQ' }), fault('country', '"QQ"', country)],
    [
      'an unknown country in a list',
      inMeeting({ participatingCountries: ['MA', 'QQ'] }),
      fault('participatingCountries[1]', '"QQ"', country),
    ],
    ['an unknown host', inMeeting({ hosts: ['MA', 'nobody'] }), fault('hosts[1]', '"nobody"', organisation)],
    [
      'a host named twice',
      inMeeting({ hosts: ['MA', 'MA'] }),
      fault('hosts[1]', '"MA"', 'each entry of the list only once'),
    ],
    [
      'an unknown plan',
      inMeeting({ actionPlan: 'plan-b' }),
      fault('actionPlan', '"plan-b"', 'the id of a plan in one of the actionPlans.json files'),
    ],
    [
      'a plan adopted at no known meeting',
      set('rabat/actionPlans.json', 'rabat-action-plan-2006', { adoptedAt: 'tea-party' }),
      {
        file: 'data/rabat/actionPlans.json',
        record: 'rabat-action-plan-2006',
        field: 'adoptedAt',
        found: '"tea-party"',
        expected: 'the id of a meeting in one of the meetings.json files',
      },
    ],
    [
      'an unknown implementer',
      inInitiative({ implementers: ['nobody'] }),
      initiativeFault('implementers[0]', '"nobody"', organisation),
    ],
    [
      'a contract under no known programme',
      set('jvap/contracts.json', 'eutf-hoa-dj-29-01', { initiative: 'eutf-none' }),
      {
        file: 'data/jvap/contracts.json',
        record: 'eutf-hoa-dj-29-01',
        field: 'initiative',
        found: '"eutf-none"',
        expected: 'the id of an initiative in one of the initiatives.json files',
      },
    ],
    [
      'a dataset that is not described',
      (folder) =>
        folder.text(STOCK, (text) =>
          text.replace('AD,GN,2015,6,un-desa-migrant-stock-2020', 'AD,GN,2015,6,hearsay'),
        ),
      {
        file: `data/${STOCK}`,
        record: 'AD GN 2015',
        field: 'dataset',
        found: '"hearsay"',
        expected: 'the id of a dataset in data/continental/datasets.json',
      },
    ],
    [
      'a membership of an unknown country',
      (folder) =>
        folder.records(
          'continental/bodies.json',
          ([body]) => (((body?.['memberships'] as Loose[])[0] ?? {})['country'] = 'QQ'),
        ),
      {
        file: 'data/continental/bodies.json',
        record: 'amu',
        field: 'memberships[0].country',
        found: '"QQ"',
        expected: country,
      },
    ],
    [
      'a record that does not read is still known to those that refer to it',
      set('rabat/actionPlans.json', 'rabat-action-plan-2006', { colour: 'blue' }),
      { file: 'data/rabat/actionPlans.json', record: 'rabat-action-plan-2006', field: 'colour' },
    ],
  ]);
});

describe('records that contradict each other or themselves', () => {
  check([
    [
      'an end before the start',
      inMeeting({ date: { start: '2006-07-10', end: '2006-07-01', precision: 'DAY' } }),
      fault('date.end', '"2006-07-01"', '2006-07-10 or later, because start is 2006-07-10'),
    ],
    [
      'a day in a date known to the month',
      inMeeting({ date: { start: '2006-07-10', precision: 'MONTH' } }),
      fault('date.start', '"2006-07-10"', '2006-07-01 with precision MONTH'),
    ],
    [
      'a month in a date known to the year',
      inMeeting({ date: { start: '2006-07-01', precision: 'YEAR' } }),
      fault('date.start', '"2006-07-01"', '2006-01-01 with precision YEAR'),
    ],
    [
      'a home in another folder',
      inMeeting({ components: ['KHARTOUM'] }),
      fault('components[0]', '"KHARTOUM"', 'RABAT, the component whose folder holds the record'),
    ],
    [
      'a component named twice',
      inMeeting({ components: ['RABAT', 'RABAT'] }),
      fault('components', '["RABAT","RABAT"]', 'each component only once'),
    ],
    [
      'one id in two components',
      set('adept/meetings.json', 'ddd8', { id: MEETING }),
      {
        file: 'data/adept/meetings.json',
        record: MEETING,
        field: 'id',
        found: `"${MEETING}"`,
        expected: `a unique key; data/${MEETINGS} already has this one`,
      },
    ],
    [
      'a contract with the id of an initiative',
      set('jvap/contracts.json', 'eutf-hoa-dj-29-01', { id: 'bmm-phase-iii' }),
      {
        file: 'data/jvap/contracts.json',
        record: 'bmm-phase-iii',
        field: 'id',
        found: '"bmm-phase-iii"',
        expected: `a unique key; data/${INITIATIVES} already has this one`,
      },
    ],
    [
      'one member twice',
      (folder) => folder.records('khartoum/members.json', (records) => records.push(records[0] ?? {})),
      {
        file: 'data/khartoum/members.json',
        record: 'AT MEMBER 2014-11-28',
        field: 'country, organisation, role, since',
      },
    ],
    [
      'an EU part above the budget',
      inInitiative({ euContribution: { amount: 42_000_000, currency: 'EUR' } }),
      initiativeFault('euContribution.amount', '42000000', 'no more than the budget, 41000000'),
    ],
    [
      'a budget counted with a record that has another one',
      inInitiative({ budgetOf: 'mmd-support-programme' }),
      initiativeFault(
        'budgetOf',
        '"mmd-support-programme"',
        'another initiative that has the same budget and counts it',
      ),
    ],
    [
      'a currency that does not exist',
      inInitiative({ budget: { amount: 41_000_000, currency: 'EUX' } }),
      initiativeFault('budget.currency', '"EUX"', 'an ISO 4217 currency code'),
    ],
    [
      'domains without their basis',
      inInitiative({ domainBasis: undefined }),
      initiativeFault('domainBasis', 'nothing', 'STATED or INFERRED, because there are domains'),
    ],
    [
      'a component under another name than its folder',
      (folder) => folder.object('jvap/component.json', (component) => (component['id'] = 'valletta')),
      {
        file: 'data/jvap/component.json',
        record: 'valletta',
        field: 'id',
        found: '"valletta"',
        expected: 'jvap, the name of the folder',
      },
    ],
    [
      'a member of the African Union that lies in Europe',
      (folder) =>
        folder.records('atlas/countries.json', (records) =>
          Object.assign(records.find(({ code }) => code === 'ML') ?? {}, { region: 'EUROPE' }),
        ),
      {
        file: 'data/atlas/countries.json',
        record: 'ML',
        field: 'region',
        found: '"EUROPE"',
        expected: 'AFRICA, the side of the union it belongs to',
      },
    ],
    [
      'a ratification before the signature',
      (folder) =>
        folder.records('continental/freeMovement.json', (records) =>
          Object.assign(records.find(({ country }) => country === 'ML') ?? {}, { ratified: '2017-01-01' }),
        ),
      {
        file: 'data/continental/freeMovement.json',
        record: 'ML',
        field: 'ratified',
        found: '"2017-01-01"',
        expected: '2018-03-21 or later, because signed is 2018-03-21',
      },
    ],
  ]);
});
