import { useUnderstood } from '../../parts/useUnderstood';
import { useTitle } from '../../shell/useTitle';
import { useText } from '../../text/texts';
import { codesIn } from '../initiatives/narrowing';
import { AdeptFigure } from './AdeptFigure';
import { TiedFigure } from './TiedFigure';
import { words } from './words';

/**
 * The page of organisations: those tied to the country in the address, otherwise those whose role in ADEPT is known.
 */
export default function Organisations() {
  const text = useText(words);
  const { query, pending } = useUnderstood();
  const [code] = codesIn(query, 'country');
  useTitle(text.title);
  return (
    <>
      <div className="page-head">
        <h1>{text.title}</h1>
        <p>{code === undefined ? text.leadAdept : text.lead}</p>
      </div>
      {pending ? null : code === undefined ? <AdeptFigure /> : <TiedFigure code={code} />}
    </>
  );
}
