import { watchedPage } from './support/browser';
import { framed, heard, hears, say } from './support/framed';
import { servedToHost } from './support/served';

const site = servedToHost({ '/': '<!doctype html><title>host</title><body></body>' });

const open = (fragment: string) =>
  framed(site.browser, site.host.origin, `${site.gateway.url}/playground/embed#${fragment}`);

describe('a question that is wrong', () => {
  it.each([
    [{ operation: 'Nope' }, 'operation'],
    [{ operation: 7 }, 'operation'],
    [{ query: 5 }, 'query'],
    [{ variables: [1] }, 'variables'],
    [{ variables: '{oops' }, 'variables'],
    [{ operation: 'Diaspora', variables: 3 }, 'variables'],
  ])('is told, and nothing else is asked in its place: %j', async (settings, field) => {
    const page = await open('operation=Overlap&autorun&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'hello' });
    await hears(page, 'result');
    await say(page, { mmd: 1, type: 'set', ...settings });
    await say(page, { mmd: 1, type: 'run' });
    const { code, message } = await hears(page, 'error', 2);
    expect(code).toBe('BAD_PARAMETER');
    expect(message).toContain(`“${field}”`);
    await page.waitForTimeout(1_000);
    expect(await heard(page, 'result')).toHaveLength(1);
    // A correct message works as if nothing had happened.
    await say(page, { mmd: 1, type: 'set', operation: 'CountryPage', variables: { code: 'TD' } });
    await say(page, { mmd: 1, type: 'run' });
    expect(await hears(page, 'result', 2)).toMatchObject({ data: { country: { name: 'Chad' } } });
  });

  it('changes nothing of the one before, over which a right change is laid', async () => {
    const page = await open('operation=Overlap&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'hello' });
    await say(page, { mmd: 1, type: 'set', variables: '{' });
    const { message } = await hears(page, 'error');
    // Harmless messages do not hide the error.
    await say(page, { mmd: 1, type: 'set', view: 'table' });
    await say(page, { mmd: 1, type: 'run' });
    expect(await hears(page, 'error', 2)).toMatchObject({ code: 'BAD_PARAMETER', message });
    await page.frameLocator('iframe').getByRole('alert').filter({ hasText: '“variables”' }).waitFor();
    await say(page, { mmd: 1, type: 'set', variables: { language: 'FR' } });
    await say(page, { mmd: 1, type: 'run' });
    expect(await hears(page, 'result')).toMatchObject({
      operation: 'Overlap',
      variables: { language: 'FR' },
    });
  });

  it('is told in an address too, which asks nothing', async () => {
    const page = await open('operation=CountryPage&variables={"code":&autorun&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'hello' });
    expect((await hears(page, 'error'))['message']).toContain('“variables” is “{"code":”');
    await page.waitForTimeout(1_000);
    expect(await heard(page, 'result')).toEqual([]);
  });
});

describe('what is too large, or no JSON', () => {
  it.each([
    ['a document of 30 MB', () => ({ query: '#'.repeat(30_000_000) })],
    ['variables of 30 MB', () => ({ variables: { code: 'M'.repeat(30_000_000) } })],
    ['a million variables', () => ({ variables: { list: Array.from({ length: 1_000_000 }, () => 1) } })],
    ['a list of a billion holes', () => ({ variables: { list: new Array(1_000_000_000) } })],
    ['30 MB where a word belongs', () => ({ theme: 'x'.repeat(30_000_000), query: 7 })],
    [
      'a thousand lists in one another',
      () => {
        let list: unknown[] = [];
        for (let depth = 0; depth < 1_000; depth += 1) list = [list];
        return { variables: { list } };
      },
    ],
    [
      'a circle',
      () => {
        const circle: Record<string, unknown> = {};
        circle['again'] = circle;
        return { variables: circle };
      },
    ],
    ['NaN', () => ({ variables: { year: Number.NaN } })],
    ['Infinity', () => ({ variables: { year: Number.POSITIVE_INFINITY } })],
    ['a BigInt', () => ({ variables: { year: 2015n } })],
    ['a BigInt where a word belongs', () => ({ view: 1n, operation: 2n })],
    ['a date', () => ({ variables: { year: new Date(0) } })],
    ['a map', () => ({ variables: new Map([['code', 'ML']]) })],
  ])('is an error at once: %s', async (_name, settings) => {
    const page = await open('operation=Overlap&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'hello' });
    const tookMs = await page.evaluate(async (make) => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what structured clone carries, JSON does not
      const made = (new Function(`return (${make})()`) as () => object)();
      const answered = new Promise((resolve) =>
        addEventListener('message', ({ data }) => {
          if ((data as { type?: unknown }).type === 'error') resolve(data);
        }),
      );
      const started = performance.now();
      document.querySelector('iframe')?.contentWindow?.postMessage({ mmd: 1, type: 'set', ...made }, '*');
      await answered;
      return performance.now() - started;
    }, settings.toString());
    expect((await heard(page, 'error'))[0]).toMatchObject({ code: 'BAD_PARAMETER' });
    expect(tookMs).toBeLessThan(2_000);
    // The frame still works.
    await say(page, { mmd: 1, type: 'set', operation: 'CountryPage', variables: { code: 'TD' } });
    await say(page, { mmd: 1, type: 'run' });
    expect(await hears(page, 'result')).toMatchObject({ data: { country: { name: 'Chad' } } });
  });
});

describe('the reason of a fault', () => {
  it.each([
    ['NaN', { variables: { year: Number.NaN } }, 'a JSON object, which cannot hold NaN.'],
    ['undefined', { variables: { code: undefined } }, 'a JSON object, which cannot hold undefined.'],
    [
      'too many levels',
      { variables: `{"list":${'['.repeat(40)}${']'.repeat(40)}}` },
      'a JSON object with at most 32 levels of nested lists and objects.',
    ],
    ['no object', { variables: [1] }, 'a JSON object of at most 100,000 characters.'],
    ['a version as text', { mmd: '1' }, 'mmd must be the number 1, not the text “1”.'],
    ['another version', { mmd: 2 }, 'mmd must be the number 1, not 2.'],
  ])('is the true one: %s', async (_name, fields, reason) => {
    const page = await open('operation=Overlap&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'set', ...fields });
    expect((await hears(page, 'error'))['message']).toContain(reason);
  });

  it('speaks of no address where a message took the question away', async () => {
    const page = await open('operation=Overlap&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'set', operation: null });
    await say(page, { mmd: 1, type: 'run' });
    expect((await hears(page, 'error'))['message']).toBe(
      'This frame has nothing to run: it was given neither an operation nor a query.',
    );
  });

  it('is told where a message asks at once too, and only once', async () => {
    const page = await open('operation=Overlap&lang=en');
    await hears(page, 'ready');
    await say(page, { mmd: 1, type: 'set', operation: 'Nope', autorun: true });
    await hears(page, 'error');
    await say(page, { mmd: 1, type: 'set', operation: 'CountryPage', autorun: true });
    expect(await hears(page, 'result')).toMatchObject({ data: { country: { name: 'Mali' } } });
    expect(await heard(page, 'error')).toHaveLength(1);
  });
});
it.each(['javascript:globalThis.pwned=1//', 'data:text/html,hello', 'nowhere', ''])(
  'loads nothing from an origin that is none of the web: %j',
  async (origin) => {
    const { page, faults } = await watchedPage(site.browser, [site.host.origin, site.gateway.url]);
    await page.goto(site.host.origin);
    await page.addScriptTag({ url: `${site.gateway.url}/playground/element.js`, type: 'module' });
    const told = await page.evaluate(async (written) => {
      await customElements.whenDefined('mmd-playground');
      const element = document.createElement('mmd-playground');
      element.setAttribute('origin', written);
      element.setAttribute('operation', 'Overlap');
      const error = new Promise((resolve) =>
        element.addEventListener('error', (event) => resolve((event as unknown as CustomEvent).detail)),
      );
      document.body.append(element);
      return error;
    }, origin);
    expect(told).toMatchObject({ code: 'BAD_PARAMETER', message: expect.stringContaining('“origin”') });
    await page.waitForTimeout(300);
    expect(page.frames().map((frame) => frame.url())).toEqual([`${site.host.origin}/`, 'about:blank']);
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(faults).toEqual([]);
  },
);

it('comes to an end with a host that says hello at each ready', async () => {
  const page = await open('operation=Overlap&autorun&lang=en');
  await page.evaluate(() =>
    addEventListener('message', ({ data }) => {
      const frame = document.querySelector('iframe')!.contentWindow!;
      if ((data as { type?: unknown }).type === 'ready') frame.postMessage({ mmd: 1, type: 'hello' }, '*');
    }),
  );
  await say(page, { mmd: 1, type: 'hello' });
  await hears(page, 'result');
  await page.waitForTimeout(500);
  expect((await heard(page, 'ready')).length).toBeLessThan(5);
});

it('asks a few times where it is told to run ten thousand times', async () => {
  const page = await open('operation=CountryPage&lang=en');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.url());
  });
  await hears(page, 'ready');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!.contentWindow!;
    for (let times = 0; times < 10_000; times += 1) frame.postMessage({ mmd: 1, type: 'run' }, '*');
  });
  expect(await hears(page, 'result')).toMatchObject({ data: { country: { name: 'Mali' } } });
  expect(asked.length).toBeLessThan(100);
});

it('takes messages that come faster than the page is drawn, each on top of the one before', async () => {
  const page = await open('operation=Overlap&lang=en');
  await hears(page, 'ready');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!.contentWindow!;
    for (const message of [
      { type: 'set', operation: 'CountryPage' },
      { type: 'set', variables: { code: 'TD' } },
      { type: 'set', lang: 'fr' },
      { type: 'set', variables: '{"code": "NE", "language": "FR"}' },
      { type: 'run' },
    ])
      frame.postMessage({ mmd: 1, ...message }, '*');
  });
  expect(await hears(page, 'result')).toMatchObject({
    operation: 'CountryPage',
    variables: { code: 'NE', language: 'FR' },
  });
});

describe('what is taken back', () => {
  it('goes back to its default by `null`, whatever the address said', async () => {
    const page = await open(
      'operation=CountryPage&variables={"code":"NE"}&theme=dark&view=table&lang=fr&readonly',
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Tableau', pressed: true }).waitFor();
    await say(page, {
      mmd: 1,
      type: 'set',
      ...{ theme: null, view: null, lang: null, readonly: null, variables: null },
    });
    await frame.getByRole('button', { name: 'JSON', pressed: true }).waitFor();
    await frame.getByRole('button', { name: 'Edit' }).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
    await say(page, { mmd: 1, type: 'run' });
    expect(await hears(page, 'result')).toMatchObject({ data: { country: { name: 'Mali' } } });
    await say(page, { mmd: 1, type: 'set', operation: null });
    await frame.getByRole('alert').filter({ hasText: 'given neither an operation nor a query' }).waitFor();
  });

  it('does so in the element, whose properties take what JSON has and nothing else', async () => {
    const { page } = await watchedPage(site.browser, [site.host.origin, site.gateway.url]);
    await page.goto(site.host.origin);
    await page.addScriptTag({ url: `${site.gateway.url}/playground/element.js`, type: 'module' });
    await page.evaluate(() => {
      document.body.innerHTML =
        '<mmd-playground operation="CountryPage" theme="dark" view="table" lang="fr" readonly></mmd-playground>';
    });
    const frame = page.frameLocator('mmd-playground iframe');
    await frame.getByRole('button', { name: 'Tableau', pressed: true }).waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('mmd-playground') as unknown as Record<string, unknown>;
      for (const name of ['theme', 'view', 'readonly']) element[name] = null;
      (element as unknown as HTMLElement).removeAttribute('lang');
    });
    await frame.getByRole('button', { name: 'JSON', pressed: true }).waitFor();
    await frame.getByRole('button', { name: 'Edit' }).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBeNull();
    const thrown = await page.evaluate(() => {
      const element = document.querySelector('mmd-playground') as unknown as { variables: unknown };
      const circle: Record<string, unknown> = {};
      circle['again'] = circle;
      return [{ a: Number.NaN }, { a: [Number.NEGATIVE_INFINITY] }, { a: 1n }, circle].map((variables) => {
        try {
          element.variables = variables;
          return 'taken';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(thrown).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });
});
