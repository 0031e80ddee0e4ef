import { Link } from '../place/Link';
import type { Route } from '../place/routes';
import { useText } from '../text/texts';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchBox } from './SearchBox';
import { ThemeSwitch } from './ThemeSwitch';
import { shellWords } from './words';

/** The head of every page: the site's name, links to the pages, search, language and appearance. */
export function Header({ route }: { readonly route: Route }) {
  const words = useText(shellWords);
  const links = [
    { to: '/', name: words.overview, on: ['overview'] },
    { to: '/country', name: words.countries, on: ['countries', 'country'] },
    { to: '/pair/FR/ML', name: words.pair, on: ['pair'] },
    { to: '/network', name: words.network, on: ['network'] },
    { to: '/meetings', name: words.meetings, on: ['meetings'] },
    { to: '/initiatives', name: words.initiatives, on: ['initiatives'] },
    { to: '/about', name: words.about, on: ['about'] },
  ];
  return (
    <header className="site-header">
      <div className="top">
        <Link to="/" className="wordmark">
          <Mark />
          <span>
            {words.site}
            <small>{words.tagline}</small>
          </span>
        </Link>
        <SearchBox page={route.page} />
        <div className="switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <nav aria-label={words.navigation}>
        {links.map(({ to, name, on }) => (
          <Link key={to} to={to} aria-current={on.includes(route.page) ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}

/** Five dots around a sixth: the components around the theme that they share. */
function Mark() {
  const colours = ['rabat', 'khartoum', 'jvap', 'continental', 'adept'];
  return (
    <svg viewBox="-20 -20 40 40" width="34" height="34" aria-hidden="true">
      {colours.map((name, index) => {
        const angle = (index / 5) * 2 * Math.PI - Math.PI / 2;
        const [x, y] = [13 * Math.cos(angle), 13 * Math.sin(angle)];
        return (
          <g key={name}>
            <line x2={x} y2={y} style={{ stroke: 'var(--line-strong)' }} strokeWidth="1.5" />
            <circle cx={x} cy={y} r="4.6" style={{ fill: `var(--${name})` }} />
          </g>
        );
      })}
      <circle r="3.4" style={{ fill: 'var(--ink)' }} />
    </svg>
  );
}
