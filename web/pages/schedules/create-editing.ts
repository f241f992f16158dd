import { createSignal } from 'solid-js';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { useToast } from '../../parts/toasts.tsx';

/** Whether the form of a row is open. The focus goes back to the button that opened it. */
export function createEditing(refresh: () => Promise<void>) {
  const toast = useToast();
  const [opener, setOpener] = createSignal<HTMLButtonElement>();
  function close() {
    opener()?.focus();
    setOpener(undefined);
  }
  return {
    isOpen: () => opener() !== undefined,
    toggle: (button: HTMLButtonElement) => void setOpener(opener() ? undefined : button),
    close,
    saved() {
      close();
      toast(words.changed);
      void refresh();
    },
  };
}
