import { createSignal } from 'solid-js';
import { onWindow } from './on-window.ts';

/** Whether the browser believes that it has a network. */
export function createOnline(): () => boolean {
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  const read = () => setOnline(navigator.onLine);
  onWindow('online', read);
  onWindow('offline', read);
  return isOnline;
}
