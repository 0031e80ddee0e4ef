import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go, hrefOf, type Changes } from './place';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path on this site. */
  readonly to: string;
  readonly query?: Changes;
  /** The state that the history stores with the new place. */
  readonly state?: object;
  /** Called after the reader has reached the new place. */
  readonly onFollow?: () => void;
};

/** A link within the site. It is a real link: it can be copied, opened in another tab and followed without a mouse. */
export function Link({ to, query, state, onFollow, onClick, ...rest }: Props) {
  const href = hrefOf(to, query);
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    go(href, { state });
    onFollow?.();
  }
  return <a {...rest} href={href} onClick={follow} />;
}
