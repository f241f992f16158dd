/** What is told while something is waited for, as it is told; returns what was waited for. */
export async function* whileWaiting<Told, Result>(
  wait: (tell: (told: Told) => void) => Promise<Result>,
): AsyncGenerator<Told, Result, undefined> {
  const told: Told[] = [];
  let wake = Promise.withResolvers<void>();
  let isOver = false;
  const result = wait((each) => {
    told.push(each);
    wake.resolve();
  }).finally(() => {
    isOver = true;
    wake.resolve();
  });
  // Thrown below, when all that was told before has been read.
  result.catch(() => undefined);
  for (;;) {
    for (const each of told.splice(0)) yield each;
    if (isOver) return result;
    await wake.promise;
    wake = Promise.withResolvers();
  }
}
