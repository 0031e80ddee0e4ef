import { Component, type ReactNode } from 'react';
import { useText } from '../text/texts';
import { shellWords } from './words';

interface Props {
  readonly children: ReactNode;
}

/** Catches what breaks a page (a part of the site that no longer loads, a fault of ours) and says so. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const words = useText(shellWords);
  return (
    <div className="page missing" role="alert">
      <h1>{words.broken}</h1>
      <p>{words.brokenHint}</p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
