import type { Fault } from '../graph/ask';
import { isOfAsking } from '../graph/faults';
import { parseComponent, useComponentWords } from '../text/components';
import { useText } from '../text/texts';
import { useFormat } from '../text/useFormat';
import { figureWords } from './words';

interface Props {
  readonly faults: readonly Fault[];
  /** True if the response contains no data at all. */
  readonly all: boolean;
  readonly onRetry: () => void;
}

/** Names the components that did not respond and says that the others did, or says what is wrong with the query. */
export function Silent({ faults, all, onRetry }: Props) {
  const words = useText(figureWords);
  const components = useComponentWords();
  const { list } = useFormat();
  const asking = faults.find(isOfAsking);
  if (asking) {
    return (
      <div className="notice warn" role="status">
        <p>
          {words.refused} <span lang="en">{asking.message}</span>
        </p>
      </div>
    );
  }
  const names = new Set(
    faults.map(({ subgraph }) => {
      const component = parseComponent(subgraph);
      if (component) return components[component].long;
      return subgraph === 'atlas' ? words.index : words.partOf;
    }),
  );
  const text = list([...names]);
  return (
    <div className="notice warn" role="status">
      <p>{all ? words.silentAll(text) : words.silent(text)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
