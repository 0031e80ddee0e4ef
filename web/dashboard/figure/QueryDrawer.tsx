import { useEffect, useState } from 'react';
import { parseTheme } from '../../shared/theme';
import type { Question } from '../graph/useQuestion';
import { useText } from '../text/texts';
import { useLang } from '../text/useLang';
import { figureWords } from './words';

interface Props<Data, Variables> {
  readonly title: string;
  readonly question: Pick<Question<Data, Variables>, 'document' | 'variables'>;
}

/**
 * The Playground under a picture, with the query of the picture. The Playground and its editor load only when opened.
 */
export function QueryDrawer<Data, Variables>({ title, question }: Props<Data, Variables>) {
  const words = useText(figureWords);
  const lang = useLang();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    void import('../../element/mmd-playground').then(() => {
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <div className="drawer" role="region" aria-label={words.playground(title)}>
      <p className="hint">{words.playgroundHint}</p>
      {ready ? (
        <mmd-playground
          origin={location.origin}
          query={question.document.text}
          variables={JSON.stringify(question.variables)}
          lang={lang}
          theme={parseTheme(document.documentElement.dataset['theme']) ?? 'auto'}
          autorun
        />
      ) : (
        <div className="skeleton" style={{ minHeight: 420 }} role="status">
          <span className="visually-hidden">{words.loading}</span>
        </div>
      )}
    </div>
  );
}
