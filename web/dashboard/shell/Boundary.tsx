import { Component, type ReactNode } from 'react';
import { useText } from '../text/texts';
import { tryAgain } from './late';
import { shellWords } from './words';

interface Props {
  /** The reader's place. An error on one page says nothing about another page. */
  readonly place: string;
  readonly children: ReactNode;
}

/**
 * Catches any error that breaks a page (a part of the site that no longer loads, or a bug) and reports it to the
 * reader.
 */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidMount(): void {
    addEventListener('online', this.#again);
  }

  override componentDidCatch(): void {
    tryAgain();
  }

  override componentDidUpdate({ place }: Props): void {
    if (place !== this.props.place) this.#again();
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.#again);
  }

  readonly #again = (): void => {
    if (this.state.broken) this.setState({ broken: false });
  };

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const words = useText(shellWords);
  return (
    <div className="page missing" role="alert">
      <h1>{words.broken}</h1>
      <p>{navigator.onLine ? words.brokenHint : words.offlineHint}</p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
