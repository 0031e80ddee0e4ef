import { useEffect } from 'react';
import { go } from '../place/place';
import { recordPath, type Route } from '../place/routes';

/**
 * Replaces the record address of a country by the address of the country's own page, since countries are also records.
 */
export function useOwnPath(route: Route, path: string): void {
  const own =
    route.page === 'country' && path.startsWith('/record/') ? recordPath(`country:${route.code}`) : path;
  useEffect(() => {
    if (own !== path) go(`${own}${location.search}`, { replace: true });
  }, [own, path]);
}
