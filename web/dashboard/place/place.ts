import { useSyncExternalStore } from 'react';

/** A place on this site: a path and its query. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Query parameters to set; undefined removes one. */
export type Changes = Readonly<Record<string, string | number | undefined>>;

const moved = 'mmd:moved';

/** Returns the place in the address bar, and follows links, `go` and the browser's buttons. */
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

/** Options for going to an address. */
interface Going {
  /** Adds no entry to the browser's history, for states that change while the reader types. */
  readonly replace?: boolean;
  /** The state that the history stores with the address. */
  readonly state?: object | undefined;
}

/** Goes to an address of this site. */
export function go(href: string, { replace = false, state }: Going = {}): void {
  if (href === location.pathname + location.search) return;
  if (replace) history.replaceState(state, '', href);
  else history.pushState(state, '', href);
  dispatchEvent(new Event(moved));
}

/**
 * Builds the address of `path`. The address preserves the language, so that a shared link opens as the sender saw it.
 */
export function hrefOf(path: string, changes: Changes = {}): string {
  const lang = new URLSearchParams(location.search).get('lang') ?? undefined;
  return withQuery(path, new URLSearchParams(), { lang, ...changes });
}

/** Builds the address of this place with parts of its query changed. */
export function hrefHere(changes: Changes): string {
  return withQuery(location.pathname, new URLSearchParams(location.search), changes);
}

function withQuery(path: string, query: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, String(value));
  }
  // A colon is allowed in a query, and is easier to read unescaped.
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}
