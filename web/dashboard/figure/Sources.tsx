import { useText } from '../text/texts';
import type { SourceRef } from './sources';
import { figureWords } from './words';

/** Links to the addresses that figures were read from. */
export function Sources({
  sources,
  label,
}: {
  readonly sources: readonly SourceRef[];
  readonly label: string;
}) {
  const words = useText(figureWords);
  if (sources.length === 0) return null;
  return (
    <nav className="sources" aria-label={label}>
      <p className="eyebrow">{words.sources(sources.length)}</p>
      <ul>
        {sources.map(({ url, title }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title === undefined ? (
                <span className="short-address">{hostAndPath(url)}</span>
              ) : (
                <span className="source-title">{title}</span>
              )}
            </a>
            {title === undefined ? null : <span className="host"> {new URL(url).host}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function hostAndPath(url: string): string {
  const { host, pathname } = new URL(url);
  const path = decodeSafely(pathname).replace(/\/$/, '');
  return host.replace(/^www\./, '') + (path.length > 60 ? `${path.slice(0, 57)}…` : path);
}

/**
 * Decodes an address if possible. A cited address may contain a percent sign that is not part of an escape sequence.
 */
function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
