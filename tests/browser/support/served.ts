import type { Browser } from 'playwright-core';

import { startGateway, type TestGateway } from '../../support/gateway';
import { openBrowser } from './browser';

/** A gateway and a browser. */
export interface Served {
  readonly gateway: TestGateway;
  readonly browser: Browser;
}

/** Opens a gateway and a browser for the tests of one file. What a test opens in the browser is closed after it. */
export function served(): Served {
  let gateway: TestGateway;
  let browser: Browser;
  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway(), openBrowser()]);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });
  return {
    get gateway() {
      return gateway;
    },
    get browser() {
      return browser;
    },
  };
}
