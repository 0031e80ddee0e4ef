import { lazy, type ComponentType } from 'react';

const failed = new Set<() => void>();

/**
 * Wraps a page that loads when it is first opened. React caches a failure permanently; `tryAgain` makes the next
 * opening load the page again.
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

/** Clears failures, so that pages that could not be loaded are loaded again. */
export function tryAgain(): void {
  for (const forget of failed) forget();
  failed.clear();
}
