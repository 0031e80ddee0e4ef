import { go, hrefHere, usePlace } from './place';

/** Stores a state as a parameter of the query. Setting it to its `usual` value removes it from the address. */
export function useParam(name: string, usual = ''): [string, (value: string, replace?: boolean) => void] {
  const { query } = usePlace();
  const value = query.get(name) ?? usual;
  return [
    value,
    (next, replace = false) => go(hrefHere({ [name]: next === usual ? undefined : next }), { replace }),
  ];
}

/** Stores a year as a parameter of the query; undefined if it is missing or not a year. */
export function useYearParam(
  name: string,
): [number | undefined, (value: number | undefined, replace?: boolean) => void] {
  const [text, set] = useParam(name);
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  return [year, (next, replace) => set(next === undefined ? '' : String(next), replace)];
}
