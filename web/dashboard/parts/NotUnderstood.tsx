import { texts, useText } from '../text/texts';
import { useFormat } from '../text/useFormat';
import { useUnderstood } from './useUnderstood';

const words = texts({
  en: { left: (parts: string) => `Parts of the address that were not understood and are ignored: ${parts}.` },
  fr: { left: (parts: string) => `Parties de l’adresse non comprises et ignorées\u00a0: ${parts}.` },
});

/** A notice that names the parts of the address that were not understood; empty if all were understood. */
export function NotUnderstood() {
  const text = useText(words);
  const { list } = useFormat();
  const { others } = useUnderstood();
  if (others.length === 0) return null;
  return (
    <p className="notice warn" role="status">
      {text.left(list(others))}
    </p>
  );
}
