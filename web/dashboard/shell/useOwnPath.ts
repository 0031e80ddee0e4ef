import { useEffect } from 'react';
import { go } from '../place/place';
import { recordPath, type Route } from '../place/routes';

/** Replaces the address of a country as a record by that of its own page: countries are records too. */
export function useOwnPath(route: Route, path: string): void {
  const own =
    route.page === 'country' && path.startsWith('/record/') ? recordPath(`country:${route.code}`) : path;
  useEffect(() => {
    if (own !== path) go(`${own}${location.search}`, { replace: true });
  }, [own, path]);
}
