import { check, fault, inInitiative, initiativeFault, inMeeting } from './support/brokenData';

describe('a record of the wrong shape', () => {
  check([
    [
      'a field nobody knows',
      inMeeting({ venue: 'Palace' }),
      fault('venue', '"Palace"', 'no field with that name'),
    ],
    [
      'a field misspelt inside a field',
      inMeeting({ title: { en: 'A', de: 'B' } }),
      fault('title.de', '"B"', 'no field with that name'),
    ],
    ['a null', inMeeting({ city: null }), fault('city', 'null', 'text')],
    [
      'an empty list',
      inMeeting({ hosts: [] }),
      fault('hosts', '[]', 'at least one entry, or the key omitted'),
    ],
    [
      'an empty text',
      inMeeting({ city: '' }),
      fault('city', '""', 'text without leading or trailing spaces and without control characters'),
    ],
    [
      'a title in no language',
      inMeeting({ title: {} }),
      fault('title', '{}', 'text in en, in fr, or in both'),
    ],
    [
      'a title as plain text',
      inMeeting({ title: 'Conference' }),
      fault('title', '"Conference"', 'an object'),
    ],
    [
      'a note in English alone',
      inMeeting({ note: { en: 'Held online.' } }),
      fault('note.fr', 'nothing', 'text'),
    ],
    [
      'a note as plain text',
      inMeeting({ note: 'Held online.' }),
      fault('note', '"Held online."', 'an object'),
    ],
    [
      'a theme in French alone',
      inMeeting({ themes: [{ fr: 'jeunesse' }] }),
      fault('themes[0].en', 'nothing', 'text'),
    ],
    [
      'a type that does not exist',
      inMeeting({ type: 'PARTY' }),
      fault('type', '"PARTY"', expect.stringContaining('one of SUMMIT, ') as string),
    ],
    ['a number as text', inMeeting({ participants: '120' }), fault('participants', '"120"', 'a number')],
    [
      'half a participant',
      inMeeting({ participants: 12.5 }),
      fault('participants', '12.5', 'a whole number'),
    ],
    [
      'online set to false',
      inMeeting({ online: false }),
      fault('online', 'false', 'true, or the key omitted'),
    ],
    ['no sources', inMeeting({ sources: undefined }), fault('sources', 'nothing', 'a list')],
    [
      'a source that is no address',
      inMeeting({ sources: ['ICMPD'] }),
      fault('sources[0]', '"ICMPD"', 'a web address that begins with http:// or https://'),
    ],
    [
      'a country in small letters',
      inMeeting({ country: 'ma' }),
      fault('country', '"ma"', 'a country code such as ML'),
    ],
    [
      'a date that is not in the calendar',
      inMeeting({ date: { start: '2006-02-30', precision: 'DAY' } }),
      fault('date.start', '"2006-02-30"', 'a calendar date, YYYY-MM-DD'),
    ],
    [
      'a date of another age',
      inMeeting({ date: { start: '9999-12-31', precision: 'DAY' } }),
      fault('date.start', '"9999-12-31"', 'a date from 1800 to 2100'),
    ],
    [
      'more participants than the graph can count',
      inMeeting({ participants: 3_000_000_000 }),
      fault('participants', '3000000000', 'a number of at most 2147483647'),
    ],
    [
      'a title as long as a book',
      inMeeting({ title: { en: 'x'.repeat(100_000) } }),
      fault('title.en', expect.stringMatching(/^"x+/) as string, 'text of at most 3000 characters'),
    ],
    [
      'a date without its precision',
      inMeeting({ date: { start: '2006-07-10' } }),
      fault('date.precision', 'nothing', 'one of DAY, MONTH, YEAR'),
    ],
    [
      'a component that does not exist',
      inMeeting({ components: ['RABAT', 'CASABLANCA'] }),
      fault('components[1]', '"CASABLANCA"', 'one of RABAT, KHARTOUM, JVAP, CONTINENTAL, ADEPT'),
    ],
    [
      'money as text',
      inInitiative({ budget: { amount: '41 million', currency: 'EUR' } }),
      initiativeFault('budget.amount', '"41 million"', 'a number'),
    ],
    [
      'money to the thousandth',
      inInitiative({ budget: { amount: 41.005, currency: 'EUR' } }),
      initiativeFault('budget.amount', '41.005', 'an amount with at most two decimals'),
    ],
    [
      'more money than there is',
      inInitiative({ budget: { amount: 2e12, currency: 'EUR' } }),
      initiativeFault('budget.amount', '2000000000000', 'an amount of at most 1000000000000'),
    ],
    [
      'a sixth domain',
      inInitiative({ domains: [6] }),
      initiativeFault('domains[0]', '6', 'a domain from 1 to 5'),
    ],
    [
      'a record without an id is named by its place',
      (folder) => folder.records('adept/diasporaPolicies.json', (records) => delete records[2]?.['id']),
      {
        file: 'data/adept/diasporaPolicies.json',
        record: 'record 3',
        field: 'id',
        found: 'nothing',
        expected: 'text',
      },
    ],
    [
      'a member that is a country and an organisation',
      (folder) =>
        folder.records('khartoum/members.json', (records) =>
          Object.assign(records[0] ?? {}, { organisation: 'iom' }),
        ),
      {
        file: 'data/khartoum/members.json',
        record: 'AT iom MEMBER 2014-11-28',
        field: 'country',
        found: '"AT"',
        expected: 'either a country or an organisation',
      },
    ],
  ]);
});
