import { useEffect } from 'react';
import { go } from '../place/place';
import { recordPath, type Route } from '../place/routes';

/** Countries are records, too, with pages of their own: the address of one as a record becomes that of its page. */
export function useOwnPath(route: Route, path: string): void {
  const own =
    route.page === 'country' && path.startsWith('/record/') ? recordPath(`country:${route.code}`) : path;
  useEffect(() => {
    if (own !== path) go(`${own}${location.search}`, { replace: true });
  }, [own, path]);
}
