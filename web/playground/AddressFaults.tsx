import { useState } from 'react';

import { readAddress } from '../workbench/address';
import type { Messages } from '../workbench/messages';
import { useSession, type Session } from '../workbench/session';

interface AddressFaultsProps {
  readonly session: Session;
  readonly messages: Messages;
}

/** The faults in the address, shown until the document or its variables change. */
export function AddressFaults({ session, messages }: AddressFaultsProps) {
  return <Faults key={useSession(session).loads} {...{ session, messages }} />;
}

function Faults({ session, messages }: AddressFaultsProps) {
  const { query, variables } = useSession(session);
  const [brought] = useState({ query, variables });
  if (query !== brought.query || variables !== brought.variables) return null;
  return readAddress(location, messages).faults.map((fault) => (
    <p key={fault} className="fault" role="alert">
      {fault}
    </p>
  ));
}
