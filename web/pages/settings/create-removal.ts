import { createSignal } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';

interface Removal {
  remove(): Promise<unknown>;
  /** What is said once it is removed. */
  done(): string;
  /** Reads again what it was part of; undefined for the session. */
  refresh(): Promise<void> | undefined;
}

/** Removes something, says so, and reads again what it was part of. */
export function createRemoval(removal: Removal) {
  const session = useSession();
  const toast = useToast();
  const [isRunning, setRunning] = createSignal(false);

  return {
    isRunning,
    async run(): Promise<void> {
      setRunning(true);
      const said = removal.done();
      try {
        await removal.remove();
        toast(said);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        toast(error.message);
      } finally {
        setRunning(false);
        await (removal.refresh() ?? session.refresh());
        // The button that was pressed is gone with its row.
        document.getElementById('page-heading')?.focus();
      }
    },
  };
}
