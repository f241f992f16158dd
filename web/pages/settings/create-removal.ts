import { createSignal } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';

/** Removes something, says so, and reads again what it was part of: the session, unless told otherwise. */
export function createRemoval(
  remove: () => Promise<unknown>,
  done: () => string,
  refresh: () => Promise<void> = useSession().refresh,
) {
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
        await refresh();
        // The button that was pressed is gone with its row.
        document.getElementById('page-heading')?.focus();
      }
    },
  };
}
