import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

import type { Theme } from '../shared/theme';
import { EditorRoot } from '../workbench/editor/EditorRoot';
import { Editors } from '../workbench/editor/Editors';
import type { Messages } from '../workbench/messages';
import type { Session } from '../workbench/session';

interface EditingPaneProps {
  readonly session: Session;
  readonly theme: Theme;
  readonly messages: Messages;
}

/** The document and its variables, in editors that know the schema. */
export default function EditingPane({ session, theme, messages }: EditingPaneProps) {
  return (
    <EditorRoot session={session} theme={theme}>
      <Editors session={session} messages={messages} />
      <Cursor />
    </EditorRoot>
  );
}

/**
 * Moves the cursor into the document once it can be edited, since the button that the reader pressed has disappeared.
 */
function Cursor() {
  const editor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    if (document.activeElement === document.body) editor?.focus();
  }, [editor]);
  return null;
}
