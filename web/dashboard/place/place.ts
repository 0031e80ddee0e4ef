import { useSyncExternalStore } from 'react';

/** Where the reader is: a path of this site and its query. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Query parameters to set; undefined takes one out. */
export type Changes = Readonly<Record<string, string | number | undefined>>;

const moved = 'mmd:moved';

/** The place in the address bar, kept up with links, `go` and the browser's buttons. */
export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const url = new URL(href, location.origin);
  return { path: url.pathname, query: url.searchParams };
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
}

/** How to go to an address. */
interface Going {
  /** Leaves no step for the back button, for states that change as one types. */
  readonly replace?: boolean;
  /** What the history keeps with the address. */
  readonly state?: object | undefined;
}

/** Goes to an address of this site. */
export function go(href: string, { replace = false, state }: Going = {}): void {
  if (href === location.pathname + location.search) return;
  if (replace) history.replaceState(state, '', href);
  else history.pushState(state, '', href);
  dispatchEvent(new Event(moved));
}

/** The address of `path`. The language goes along, so that a link sent to a colleague opens as it was seen. */
export function hrefOf(path: string, changes: Changes = {}): string {
  const lang = new URLSearchParams(location.search).get('lang') ?? undefined;
  return withQuery(path, new URLSearchParams(), { lang, ...changes });
}

/** The address of this place with some of its query changed. */
export function hrefHere(changes: Changes): string {
  return withQuery(location.pathname, new URLSearchParams(location.search), changes);
}

function withQuery(path: string, query: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, String(value));
  }
  // A colon is allowed in a query and reads better as itself.
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}
