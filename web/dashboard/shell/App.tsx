import { useEffect } from 'react';
import { usePlace } from '../place/place';
import { parseRoute } from '../place/routes';
import { useText } from '../text/texts';
import { useLang } from '../text/useLang';
import { Boundary } from './Boundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { Page } from './Page';
import { useNewPage } from './useNewPage';
import { useOwnPath } from './useOwnPath';
import { shellWords } from './words';

/** The whole site: header, page, footer. */
export function App() {
  const { path } = usePlace();
  const lang = useLang();
  const words = useText(shellWords);
  const route = parseRoute(path);
  useNewPage(path);
  useOwnPath(route, path);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Header route={route} />
      <main id="content" tabIndex={-1}>
        <Boundary key={route.page} place={path}>
          <Page route={route} />
        </Boundary>
      </main>
      <Footer />
    </>
  );
}
