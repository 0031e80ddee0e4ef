import type { Browser } from 'playwright-core';

import { startGateway, type TestGateway } from '../../support/gateway';
import { openBrowser } from './browser';
import { serveHost, type HostServer } from './hostPage';

/** A gateway and a browser. */
export interface Served {
  readonly gateway: TestGateway;
  readonly browser: Browser;
}

/**
 * Opens a gateway and a browser for the tests of one file. Everything a test opens in the browser is closed after it.
 *
 * @param environment returns the gateway's settings; called when it is opened
 */
export function served(environment: () => Readonly<Record<string, string>> = () => ({})): Served {
  let gateway: TestGateway;
  let browser: Browser;
  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway({ environment: environment() }), openBrowser()]);
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

/** A gateway, a browser, and a host that may frame the gateway's pages. */
export interface ServedToHost extends Served {
  readonly host: HostServer;
}

/** Opens everything that {@link served} opens, and a host with these pages, by path. */
export function servedToHost(pages: Parameters<typeof serveHost>[0]): ServedToHost {
  let host: HostServer;
  beforeAll(async () => {
    host = await serveHost(pages);
  });
  const site = served(() => ({ MMD_FRAME_ANCESTORS: `self,${host.origin}` }));
  afterAll(() => host.close());
  return {
    get gateway() {
      return site.gateway;
    },
    get browser() {
      return site.browser;
    },
    get host() {
      return host;
    },
  };
}
