import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MmdPlayground, MmdPlaygroundEvents } from './mmd-playground';

/** What React may write on the element. React 19 sets what the element has as properties, and listens by `on` + name. */
interface MmdPlaygroundProps extends Omit<HTMLAttributes<MmdPlayground>, 'onError'> {
  readonly operation?: string | undefined;
  readonly query?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | string | undefined;
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  readonly view?: 'json' | 'table' | undefined;
  readonly readonly?: boolean | undefined;
  readonly autorun?: boolean | undefined;
  readonly origin?: string | undefined;
  readonly sandbox?: string | undefined;
  readonly label?: string | undefined;
  readonly onready?: (event: MmdPlaygroundEvents['ready']) => void;
  readonly onresult?: (event: MmdPlaygroundEvents['result']) => void;
  readonly onerror?: (event: MmdPlaygroundEvents['error']) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mmd-playground': DetailedHTMLProps<MmdPlaygroundProps, MmdPlayground>;
    }
  }
}
