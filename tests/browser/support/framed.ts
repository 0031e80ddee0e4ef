import type { Browser, Page } from 'playwright-core';

import { watchedPage } from './browser';

/** A message from the frame. */
export type Heard = Record<string, unknown> & { readonly type: string };

/** Frames an address in a page of `host`, which keeps the frame's messages. */
export async function framed(
  browser: Browser,
  host: string,
  address: string,
  sandbox?: string,
): Promise<Page> {
  const { page } = await watchedPage(browser, [new URL(address).origin, host]);
  await page.goto(host);
  await page.evaluate(
    ([src, rules]) => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
      const frame = document.createElement('iframe');
      if (rules !== undefined) frame.setAttribute('sandbox', rules);
      frame.src = src ?? '';
      frame.style.cssText = 'width: 100%; height: 700px';
      document.body.append(frame);
    },
    [address, sandbox],
  );
  return page;
}

/** Sends a message to the frame. */
export function say(page: Page, message: object): Promise<void> {
  return page.evaluate(
    (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
    message,
  );
}

/** Returns the frame's messages of one type so far. */
export function heard(page: Page, type: string): Promise<readonly Heard[]> {
  return page.evaluate(
    (wanted) => (globalThis as unknown as { heard: Heard[] }).heard.filter((each) => each.type === wanted),
    type,
  );
}

/** Waits for a number of messages of a type, and returns the last of them. */
export async function hears(page: Page, type: string, times = 1): Promise<Heard> {
  await page.waitForFunction(
    ([wanted, least]) =>
      (globalThis as unknown as { heard: Heard[] }).heard.filter((each) => each.type === wanted).length >=
      least,
    [type, times] as const,
  );
  return (await heard(page, type)).at(-1)!;
}
