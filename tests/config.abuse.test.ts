import { ConfigError, readConfig, settingsTable } from '../gateway/config';

function faultsOf(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was taken.');
}

it('has a default for everything', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', introspection: true, corsOrigins: '*' });
  expect(Object.keys(config)).toHaveLength(settingsTable.length);
});

it('takes an empty variable for one that is not set', () => {
  expect(readConfig({ PORT: '', MMD_MAX_DEPTH: '' })).toEqual(readConfig({}));
});

it('reads what is set', () => {
  expect(
    readConfig({
      PORT: '0',
      HOST: '::',
      MMD_INTROSPECTION: '0',
      MMD_CORS_ORIGINS: 'https://a.example, http://b:8080',
    }),
  ).toMatchObject({
    port: 0,
    host: '::',
    introspection: false,
    corsOrigins: ['https://a.example', 'http://b:8080'],
  });
  expect(readConfig({ MMD_CORS_ORIGINS: 'none' }).corsOrigins).toEqual([]);
});

it('lists every wrong value at once, each with what was found and what is expected', () => {
  const error = faultsOf({
    PORT: '70000',
    MMD_INTROSPECTION: 'maybe',
    MMD_LOG_LEVEL: 'loud',
    MMD_MAX_DEPTH: '5',
  });
  expect(error.faults).toEqual([
    { variable: 'PORT', found: '70000', expected: 'must be a whole number from 0 to 65535' },
    { variable: 'MMD_INTROSPECTION', found: 'maybe', expected: 'must be true or false' },
    { variable: 'MMD_LOG_LEVEL', found: 'loud', expected: 'must be silent, error, warn, info or debug' },
  ]);
  for (const { variable, expected } of error.faults) {
    expect(error.message).toContain(variable);
    expect(error.message).toContain(expected);
  }
});

it.each([
  ['PORT', '-1'],
  ['PORT', '4000.5'],
  ['PORT', '0x50'],
  ['PORT', ' 4000'],
  ['PORT', 'NaN'],
  ['PORT', '1e3'],
  ['PORT', '99999999999999999999'],
  ['HOST', 'a b'],
  ['HOST', 'http://localhost'],
  ['MMD_MAX_DEPTH', '0'],
  ['MMD_MAX_BODY_BYTES', '1MB'],
  ['MMD_CORS_ORIGINS', 'example.org'],
  ['MMD_CORS_ORIGINS', 'https://example.org/path'],
  ['MMD_CORS_ORIGINS', 'https://example.org\r\nset-cookie: a=b'],
  ['MMD_CORS_ORIGINS', '*,https://example.org'],
])('refuses %s=%j', (variable, found) => {
  expect(faultsOf({ [variable]: found }).faults).toEqual([
    { variable, found, expected: expect.stringMatching(/^must/) },
  ]);
});

it('gives every default in a form that it takes itself', () => {
  const environment = Object.fromEntries(settingsTable.map((row) => [row.variable, row.default]));
  expect(readConfig(environment)).toEqual(readConfig({}));
  for (const { meaning } of settingsTable) expect(meaning).toMatch(/\.$/);
});

it('reads who may frame the Playground', () => {
  const read = (value: string) => readConfig({ MMD_FRAME_ANCESTORS: value }).frameAncestors;
  expect(readConfig({}).frameAncestors).toEqual(["'self'"]);
  expect(read('https://a.example, self')).toEqual(["'self'", 'https://a.example']);
  expect(read('none')).toEqual([]);
  expect(read('*')).toBe('*');
});

it.each(['https://a.example/path', 'a.example', "'self'", 'data:', 'https://a.example; script-src *'])(
  'refuses %s as an origin that may frame',
  (value) => {
    expect(faultsOf({ MMD_FRAME_ANCESTORS: value }).faults).toHaveLength(1);
  },
);
