import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';

import { watchedPage, type WatchedPage } from './support/browser';
import { servedToHost } from './support/served';

const files: Record<string, string> = { '/': '<!doctype html><title>host</title><body></body>' };
const site = servedToHost(files);

/** The part of the element's interface that these tests use. */
interface Element extends HTMLElement {
  lang: string;
  operation: string | null;
  variables: unknown;
  run(): void;
}

/** Opens a page of the host with the element's script; the page keeps the element's events in `heard`. */
async function pageWith(html: string, path = '/'): Promise<WatchedPage> {
  const watched = await watchedPage(site.browser, [site.host.origin, site.gateway.url]);
  const { page } = watched;
  await page.goto(`${site.host.origin}${path}`);
  await page.addScriptTag({ url: `${site.gateway.url}/playground/element.js`, type: 'module' });
  await page.evaluate((written) => {
    const heard: { readonly type: string; readonly detail: unknown }[] = [];
    Object.assign(globalThis, { heard });
    document.body.innerHTML = written;
    for (const type of ['ready', 'result', 'error'])
      document
        .querySelector('mmd-playground')
        ?.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }));
  }, html);
  return watched;
}

/** Waits for an event of a type, and returns the details of all its events so far. */
async function said(page: Page, type: string): Promise<readonly Record<string, unknown>[]> {
  const told = await page.waitForFunction((wanted) => {
    const { heard } = globalThis as unknown as { heard: { type: string; detail: unknown }[] };
    const found = heard.filter((each) => each.type === wanted).map(({ detail }) => detail);
    return found.length > 0 && found;
  }, type);
  return (await told.jsonValue()) as Record<string, unknown>[];
}

/** Returns a list to which the body of each later request of a page to the graph is added. */
function asked(page: Page): string[] {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) bodies.push(request.postData() ?? '');
  });
  return bodies;
}

it.each([null, undefined])('goes back to the language of the reader by `lang = %s`', async (none) => {
  const { page } = await pageWith('<mmd-playground operation="Overlap" lang="fr"></mmd-playground>');
  const frame = page.frameLocator('mmd-playground iframe');
  await frame.getByRole('button', { name: 'Modifier' }).waitFor();
  await page.evaluate((lang) => {
    (document.querySelector('mmd-playground') as unknown as { lang: unknown }).lang = lang;
  }, none);
  await frame.getByRole('button', { name: 'Edit' }).waitFor();
  expect(await page.locator('mmd-playground').getAttribute('lang')).toBeNull();
  expect(await frame.getByRole('alert').count()).toBe(0);
});

it('takes `lang={null}` from React as no language at all', async () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { createElement } from 'react';
        import { createRoot } from 'react-dom/client';
        import '${resolve('dist/web/playground/element.mjs')}';
        createRoot(document.body).render(createElement('mmd-playground', {
          origin: '${site.gateway.url}', operation: 'Overlap', lang: null,
        }));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  files['/react.js'] = outputFiles[0]!.text;
  files['/react'] = '<!doctype html><title>host</title><body><script type="module" src="/react.js"></script>';
  const { page, faults } = await watchedPage(site.browser, [site.host.origin, site.gateway.url]);
  await page.goto(`${site.host.origin}/react`);
  const frame = page.frameLocator('mmd-playground iframe');
  await frame.getByRole('button', { name: 'Edit' }).waitFor();
  expect(await frame.getByRole('alert').count()).toBe(0);
  expect(faults).toEqual([]);
});

it('has its look in a page that allows no styles but its own files', async () => {
  const policy = `default-src 'none'; script-src ${site.gateway.url}; frame-src ${site.gateway.url}; style-src 'self'`;
  files['/strict'] =
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>host</title><body>`;
  const { page, faults } = await pageWith('<mmd-playground operation="Overlap"></mmd-playground>', '/strict');
  await page.frameLocator('mmd-playground iframe').getByRole('button', { name: 'Run' }).waitFor();
  const { display, wide } = await page.locator('mmd-playground').evaluate((element) => ({
    display: getComputedStyle(element).display,
    wide: element.shadowRoot!.querySelector('iframe')!.offsetWidth === document.body.clientWidth,
  }));
  expect({ display, wide, faults }).toEqual({ display: 'block', wide: true, faults: [] });
});

it('takes variables that JSON has, and throws at all else', async () => {
  const { page } = await pageWith('<mmd-playground operation="CountryPage"></mmd-playground>');
  const results = await page.evaluate(() => {
    const element = document.querySelector('mmd-playground') as unknown as Element;
    const bare = Object.assign(Object.create(null) as object, { code: 'TD' });
    return [
      { day: new Date(0) },
      { code: undefined },
      { list: [undefined] },
      { list: new Array(2) },
      { code: () => 'ML' },
      { code: Symbol('ML') },
      new Map([['code', 'ML']]),
      ['ML'],
      { code: 'ML', list: [1, true, null, { deep: -1.5 }] },
      bare,
    ].map((variables) => {
      try {
        element.variables = variables;
        return JSON.stringify(element.variables);
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    });
  });
  expect(results).toEqual([
    'TypeError: Variables hold Date, which JSON cannot represent.',
    'TypeError: Variables hold undefined, which JSON cannot represent.',
    'TypeError: Variables hold undefined, which JSON cannot represent.',
    'TypeError: Variables hold undefined, which JSON cannot represent.',
    'TypeError: Variables hold function, which JSON cannot represent.',
    'TypeError: Variables hold symbol, which JSON cannot represent.',
    'TypeError: Variables hold Map, which JSON cannot represent.',
    'TypeError: Variables must be an object, or an object as JSON.',
    '{"code":"ML","list":[1,true,null,{"deep":-1.5}]}',
    '{"code":"TD"}',
  ]);
});

it('runs once where it is told to before it is ready, out of view too', async () => {
  const { page } = await pageWith(
    '<div style="height: 20000px"></div><mmd-playground operation="CountryPage"></mmd-playground>',
  );
  const bodies = asked(page);
  await page.waitForTimeout(500);
  await page.evaluate(() => (document.querySelector('mmd-playground') as unknown as Element).run());
  expect((await said(page, 'result'))[0]).toMatchObject({ data: { country: { name: 'Mali' } } });
  await page.waitForTimeout(300);
  expect(bodies).toHaveLength(1);
});

it('asks once for two runs within a tenth of a second, and again where the question is another', async () => {
  const { page } = await pageWith('<mmd-playground operation="CountryPage"></mmd-playground>');
  await said(page, 'ready');
  const bodies = asked(page);
  await page.evaluate(() => {
    const element = document.querySelector('mmd-playground') as unknown as Element;
    element.run();
    element.run();
  });
  await said(page, 'result');
  await page.waitForTimeout(500);
  expect(bodies).toHaveLength(1);
  await page.evaluate(async () => {
    const element = document.querySelector('mmd-playground') as unknown as Element;
    element.run();
    element.variables = { code: 'TD' };
    await Promise.resolve();
    element.run();
  });
  await page.waitForTimeout(1_000);
  expect((await said(page, 'result')).at(-1)).toMatchObject({ data: { country: { name: 'Chad' } } });
});

it('tells once what is wrong with a question that it would ask by itself', async () => {
  const { page } = await pageWith('<mmd-playground operation="Overlap" autorun></mmd-playground>');
  await said(page, 'result');
  await page.evaluate(() => {
    (document.querySelector('mmd-playground') as unknown as Element).operation = 'Nope';
  });
  await said(page, 'error');
  await page.waitForTimeout(500);
  const errors = await said(page, 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]!['message']).toContain('“operation” is “Nope”');
});

it('works in a script that knows not where it came from, where `origin` is set', async () => {
  const bundle = buildSync({
    entryPoints: ['dist/web/playground/element.mjs'],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  files['/bundle.js'] = bundle.outputFiles[0]!.text;
  files['/bundled'] =
    `<!doctype html><title>host</title><mmd-playground origin="${site.gateway.url}" operation="Overlap"></mmd-playground><script src="/bundle.js"></script>`;
  const { page, faults } = await watchedPage(site.browser, [site.host.origin, site.gateway.url]);
  await page.goto(`${site.host.origin}/bundled`);
  await page.frameLocator('mmd-playground iframe').getByRole('button', { name: 'Run' }).waitFor();
  expect(faults).toEqual([]);
});

it('does nothing where it is imported without a page', () => {
  const element = pathToFileURL('dist/web/playground/element.mjs').href;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `await import('${element}'); console.log('imported')`],
    { encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: 'imported\n', stderr: '' });
});
