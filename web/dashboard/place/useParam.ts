import { go, hrefHere, usePlace } from './place';

/** A parameter of the query as state; setting it to its `usual` value takes it out of the address. */
export function useParam(name: string, usual = ''): [string, (value: string, replace?: boolean) => void] {
  const { query } = usePlace();
  const value = query.get(name) ?? usual;
  return [
    value,
    (next, replace = false) => go(hrefHere({ [name]: next === usual ? undefined : next }), { replace }),
  ];
}

/** A year of the query as state; undefined where it is not given or no year. */
export function useYearParam(
  name: string,
): [number | undefined, (value: number | undefined, replace?: boolean) => void] {
  const [text, set] = useParam(name);
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  return [year, (next, replace) => set(next === undefined ? '' : String(next), replace)];
}
