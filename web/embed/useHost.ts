import { useEffect, useRef, type RefObject } from 'react';

import { protocolVersion, type PageMessage } from '../shared/protocol';
import type { Messages } from '../workbench/messages';
import { savedOperationOf, type Outcome, type Session } from '../workbench/session';
import type { HostLink } from './HostLink';

/** Reports the outcome of each run to the host. */
export function useOutcomes(session: Session, link: RefObject<HostLink | null>, messages: Messages): void {
  useEffect(() => {
    let told: Outcome | undefined;
    return session.subscribe(() => {
      const { outcome } = session.get();
      if (outcome === told) return;
      told = outcome;
      const message = messageOf(outcome, messages);
      if (message) link.current?.send(message);
    });
  }, [session, link, messages]);
}

function messageOf(outcome: Outcome, messages: Messages): PageMessage | undefined {
  if (outcome.kind === 'failed') {
    const code = outcome.reason === 'badVariables' ? 'BAD_PARAMETER' : 'NOT_ANSWERED';
    return { mmd: protocolVersion, type: 'error', code, message: messages[outcome.reason] };
  }
  if (outcome.kind === 'stopped')
    return { mmd: protocolVersion, type: 'error', code: 'NOT_ANSWERED', message: messages.stopped };
  if (outcome.kind !== 'answered') return undefined;
  const { query, variables, answer } = outcome;
  const { data, errors, edition } = answer;
  const operation = savedOperationOf(query)?.name;
  return { mmd: protocolVersion, type: 'result', operation, query, variables, data, errors, edition };
}

/** Reports the height of the content to the host, so that the frame needs no scroll bar of its own. */
export function useHeight(page: RefObject<HTMLElement | null>, link: RefObject<HostLink | null>): void {
  const told = useRef(0);
  // Runs on every render: another element may be shown, and observing the same element again costs nothing.
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === told.current) return;
      told.current = height;
      link.current?.notify({ mmd: protocolVersion, type: 'height', height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
}
