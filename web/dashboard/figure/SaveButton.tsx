import { useContext, useEffect, useRef, useState } from 'react';
import { useText } from '../text/texts';
import { useLang } from '../text/useLang';
import { Icon } from '../parts/Icon';
import { saveSheet } from './saveSheet';
import type { Sheet } from './sheet';
import { Subject } from './Subject';
import { figureWords } from './words';

interface Props {
  readonly title: string;
  /** The part of the file name that follows the subject of the page. */
  readonly name: string;
  readonly licence: string | null;
  readonly edition: string | undefined;
  readonly sheet: ((signal: AbortSignal) => Promise<Sheet>) | undefined;
}

/** Saves all figures of a picture. Figures that the page has not loaded yet are fetched first. */
export function SaveButton({ title, name, licence, edition, sheet }: Props) {
  const words = useText(figureWords);
  const lang = useLang();
  const subject = useContext(Subject);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const fetching = useRef<AbortController>(undefined);
  useEffect(() => () => fetching.current?.abort(), []);
  async function save(): Promise<void> {
    if (!sheet) return;
    const controller = new AbortController();
    fetching.current = controller;
    const link = location.href;
    setState('saving');
    try {
      const all = await sheet(controller.signal);
      saveSheet(all, { names: [subject, name], origin: { edition, licence, link }, lang });
      setState('idle');
    } catch {
      if (!controller.signal.aborted) setState('failed');
    }
  }
  return (
    <>
      <button
        type="button"
        disabled={!sheet || state === 'saving'}
        title={words.csvTitle(title)}
        onClick={() => void save()}
      >
        <Icon name="download" /> {state === 'saving' ? words.saving : words.csv}
      </button>
      <span role="status">{state === 'failed' ? words.notSaved : ''}</span>
    </>
  );
}
