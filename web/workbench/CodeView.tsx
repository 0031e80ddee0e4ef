import { useMemo } from 'react';

import { tokens } from './highlight';

/** The maximum length of highlighted code, in characters: a span for each word of a megabyte would take seconds. */
const highlightUpTo = 150_000;

interface CodeViewProps {
  readonly code: string;
  readonly language: 'json' | 'graphql';
  /** The name of the code for screen readers. */
  readonly label: string;
}

/** Code to read and copy. The block scrolls, so it can be reached with the keyboard. */
export function CodeView({ code, language, label }: CodeViewProps) {
  const parts = useMemo(
    () => (code.length > highlightUpTo ? ([[code, undefined]] as const) : tokens(code, language)),
    [code, language],
  );
  return (
    <pre className="code" tabIndex={0} role="region" aria-label={label}>
      {/* Documents are written in English; the language of a response is not known. */}
      <code lang={language === 'graphql' ? 'en' : ''}>
        {parts.map(([text, kind], index) =>
          kind ? (
            <span key={index} className={`code-${kind}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </code>
    </pre>
  );
}
