import { watchedPage } from './support/browser';
import { served } from './support/served';

const site = served();

/** Counts the bytes of script that a browser downloads until a page shows its content. */
async function scriptBytes(path: string, shown: string): Promise<number> {
  const { page } = await watchedPage(site.browser, [site.gateway.url]);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${site.gateway.url}${path}`);
  await page.locator(shown).first().waitFor();
  // Until a second brings no more; a browser may never call its network idle.
  for (let before = -1; bytes !== before;) {
    before = bytes;
    await page.waitForTimeout(1_000);
  }
  return bytes;
}

it.each([
  [
    'the embedded Playground before Edit',
    '/playground/embed#operation=CountryPage&autorun',
    '.edition',
    250_000,
  ],
  ['the gallery of the Playground', '/playground', '.card', 250_000],
  // Monaco and GraphiQL; docs/playground.md states it.
  [
    'the workbench of the Playground',
    '/playground#operation=Overlap',
    '.monaco-editor .view-line',
    1_100_000,
  ],
])('takes no more script than it should: %s', async (_name, path, shown, most) => {
  const bytes = await scriptBytes(path, shown);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(most);
});
