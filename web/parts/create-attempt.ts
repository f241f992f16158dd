import { createSignal } from 'solid-js';
import { ApiError } from '../api.ts';
import { useToast } from './toasts.tsx';

/** Waits for what was begun, and says what became of it. */
export function createAttempt() {
  const toast = useToast();
  const [isRunning, setRunning] = createSignal(false);

  return {
    isRunning,
    /** Whether it worked. `done` is said then; otherwise the server's sentence. */
    async run(work: Promise<unknown>, done?: string): Promise<boolean> {
      setRunning(true);
      try {
        await work;
        if (done) toast(done);
        return true;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        toast(error.message);
        return false;
      } finally {
        setRunning(false);
      }
    },
  };
}
