import { Suspense } from 'react';
import { NotUnderstood } from '../parts/NotUnderstood';
import type { Route } from '../place/routes';
import { useText } from '../text/texts';
import { late } from './late';
import { Missing } from './Missing';
import { shellWords } from './words';

const Overview = late(() => import('../pages/overview/Overview'));
const Countries = late(() => import('../pages/country/Countries'));
const Country = late(() => import('../pages/country/Country'));
const Pair = late(() => import('../pages/pair/Pair'));
const Network = late(() => import('../pages/network/NetworkPage'));
const Search = late(() => import('../pages/search/Search'));
const Initiatives = late(() => import('../pages/initiatives/Initiatives'));
const Meetings = late(() => import('../pages/meetings/Meetings'));
const Organisations = late(() => import('../pages/organisations/Organisations'));
const Record = late(() => import('../pages/record/Record'));
const About = late(() => import('../pages/about/About'));

/** The page of a route. Each page loads when it is first opened. */
export function Page({ route }: { readonly route: Route }) {
  const words = useText(shellWords);
  return (
    <Suspense
      fallback={
        <div className="page" role="status">
          <span className="visually-hidden">{words.loading}</span>
          <div className="skeleton" style={{ minHeight: '40vh' }} />
        </div>
      }
    >
      <div className="page">
        <NotUnderstood />
        {pageOf(route)}
      </div>
    </Suspense>
  );
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'overview':
      return <Overview />;
    case 'countries':
      return <Countries />;
    case 'country':
      return <Country code={route.code} />;
    case 'pair':
      return <Pair between={route.between} and={route.and} />;
    case 'network':
      return <Network />;
    case 'search':
      return <Search />;
    case 'initiatives':
      return <Initiatives />;
    case 'meetings':
      return <Meetings />;
    case 'organisations':
      return <Organisations />;
    case 'record':
      return <Record id={route.id} />;
    case 'about':
      return <About />;
    case 'missing':
      return <Missing />;
  }
}
