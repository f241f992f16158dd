import { createSignal, onCleanup } from 'solid-js';

/** Whether the browser believes that it has a network. */
export function createOnline(): () => boolean {
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  const read = () => setOnline(navigator.onLine);
  addEventListener('online', read);
  addEventListener('offline', read);
  onCleanup(() => {
    removeEventListener('online', read);
    removeEventListener('offline', read);
  });
  return isOnline;
}
