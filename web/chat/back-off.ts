/** Waits that grow from half a second to ten, ended early by the network's return or by `wake()`. */
export function createBackOff() {
  let wakeUp: (() => void) | undefined;

  return {
    wait(attempt: number): Promise<void> {
      const milliseconds = Math.min(10_000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);
      return new Promise((resolve) => {
        const timer = setTimeout(done, milliseconds);
        addEventListener('online', done);
        wakeUp = done;
        function done() {
          clearTimeout(timer);
          removeEventListener('online', done);
          resolve();
        }
      });
    },
    wake: () => wakeUp?.(),
  };
}
