import { watchedPage } from './support/browser';
import { framed, hears, say } from './support/framed';
import { dashboardPages, settle } from './support/places';
import { serveHost, type HostServer } from './support/hostPage';
import { served } from './support/served';

// The pages of a server that answers only trusted documents.

let host: HostServer;
beforeAll(async () => {
  host = await serveHost({ '/': '<!doctype html><title>host</title>' });
});
afterAll(() => host.close());
const site = served(() => ({ MMD_TRUSTED_DOCUMENTS: 'only', MMD_FRAME_ANCESTORS: `self,${host.origin}` }));

it('draws every page of the dashboard', async () => {
  const { page, faults } = await watchedPage(site.browser, [site.gateway.url]);
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql') && response.status() >= 400)
      refused.push(`${page.url()} ${response.request().postData() ?? ''}`);
  });
  for (const path of Object.values(dashboardPages)) {
    await page.goto(`${site.gateway.url}${path}`);
    await settle(page);
  }
  expect([refused, faults]).toEqual([[], []]);
});

it('runs a saved operation in the Playground, with the schema at hand, and says why it runs no other', async () => {
  const { page, faults } = await watchedPage(site.browser, [site.gateway.url]);
  const schema = page.waitForResponse((response) =>
    String(response.request().postData()).includes('IntrospectionQuery'),
  );
  await page.goto(`${site.gateway.url}/playground#operation=Overlap&lang=en`);
  expect((await schema).status()).toBe(200);
  // The text that runs is the one in the editor.
  await page.locator('.editor-query .view-line', { hasText: 'Overlap' }).first().waitFor();
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('.result', { hasText: 'Austria' }).waitFor();
  await page.locator('.editor-query .view-line').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('{ country(code: "TD") { name } }');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('.result', { hasText: 'only answers trusted documents' }).waitFor();
  expect(faults).toEqual([]);
});

it('answers a host that embeds a saved operation, and says why it answers no query of its own', async () => {
  const page = await framed(
    site.browser,
    host.origin,
    `${site.gateway.url}/playground/embed#operation=Overlap&lang=en`,
  );
  await hears(page, 'ready');
  await say(page, { mmd: 1, type: 'run' });
  expect(JSON.stringify(await hears(page, 'result'))).toContain('Tunisia');
  await say(page, { mmd: 1, type: 'set', query: '{ country(code: "TD") { name } }', autorun: true });
  const answer = JSON.stringify(await hears(page, 'result', 2));
  expect(answer).toContain('DOCUMENT_NOT_TRUSTED');
  await page
    .frameLocator('iframe')
    .locator('.result-body', { hasText: 'only answers trusted documents' })
    .waitFor();
});
