import type { ClassAttributes, HTMLAttributes } from 'react';
import type { MmdPlayground, MmdPlaygroundEvents } from './mmd-playground';

/**
 * The props of the element in React. React 19 sets a prop as a property if the element has it, and registers a listener
 * for a prop named `on` + event name.
 */
interface MmdPlaygroundProps extends Omit<HTMLAttributes<MmdPlayground>, 'onError' | 'lang'> {
  readonly operation?: string | null | undefined;
  readonly query?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | string | null | undefined;
  readonly theme?: 'light' | 'dark' | 'auto' | null | undefined;
  readonly lang?: 'en' | 'fr' | null | undefined;
  readonly view?: 'json' | 'table' | null | undefined;
  readonly readonly?: boolean | null | undefined;
  readonly autorun?: boolean | null | undefined;
  readonly origin?: string | null | undefined;
  readonly sandbox?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly onready?: (event: MmdPlaygroundEvents['ready']) => void;
  readonly onresult?: (event: MmdPlaygroundEvents['result']) => void;
  readonly onerror?: (event: MmdPlaygroundEvents['error']) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mmd-playground': ClassAttributes<MmdPlayground> & MmdPlaygroundProps;
    }
  }
}
