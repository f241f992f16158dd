import { createSignal } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';

/** Removes something of the session, says so, and reads the session again. */
export function createRemoval(remove: () => Promise<void>, done: () => string) {
  const session = useSession();
  const toast = useToast();
  const [isRunning, setRunning] = createSignal(false);

  return {
    isRunning,
    async run(): Promise<void> {
      setRunning(true);
      const said = done();
      try {
        await remove();
        toast(said);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        toast(error.message);
      } finally {
        setRunning(false);
        await session.refresh();
        // The button that was pressed is gone with its row.
        document.getElementById('page-heading')?.focus();
      }
    },
  };
}
