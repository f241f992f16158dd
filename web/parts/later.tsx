import { Show, createSignal } from 'solid-js';
import type { Component, JSX } from 'solid-js';

interface LaterProps {
  /** Until it is here. */
  waiting?: JSX.Element;
  /** When it could not be loaded. */
  failed?: JSX.Element;
}

/**
 * A component that is loaded when it is first shown. Solid's `lazy` and `Suspense` do more, for 1.4 KB that a page in
 * somebody else's page would carry.
 */
export function later<Props extends object>(load: () => Promise<Component<Props>>): Component<Props & LaterProps> {
  let loaded: Component<Props> | undefined;
  return (props) => {
    const [component, setComponent] = createSignal(loaded);
    const [isLost, setLost] = createSignal(false);
    if (!loaded) {
      load().then(
        (found) => setComponent(() => (loaded = found)),
        () => setLost(true),
      );
    }
    return (
      <Show when={component()} keyed fallback={isLost() ? props.failed : props.waiting}>
        {(Loaded) => <Loaded {...props} />}
      </Show>
    );
  };
}
