import { onCleanup } from 'solid-js';

/** Listens to the window for as long as the component lives. */
export function onWindow(event: 'focus' | 'online' | 'offline', listener: () => void): void {
  addEventListener(event, listener);
  onCleanup(() => removeEventListener(event, listener));
}
