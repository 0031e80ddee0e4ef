import { lazy, type ComponentType } from 'react';

const failed = new Set<() => void>();

/**
 * Wraps a page that loads when it is first opened. React keeps a failure for good; `tryAgain` lets the
 * next opening load anew.
 */
export function late<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const attempt = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed.add(() => {
          Loaded = attempt();
        });
        throw error;
      }),
    );
  let Loaded = attempt() as unknown as ComponentType<Props>;
  return function Late(props: Props) {
    return <Loaded {...props} />;
  };
}

/** Forgets failures, so that pages that could not be loaded are tried again. */
export function tryAgain(): void {
  for (const forget of failed) forget();
  failed.clear();
}
