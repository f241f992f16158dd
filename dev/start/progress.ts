/** Runs a step; one that takes over a second is announced, and closed with its seconds. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  const announce = setTimeout(() => console.log(`  ${name} ...`), 1000);
  try {
    const result = await work();
    const seconds = (performance.now() - startedAt) / 1000;
    if (seconds > 1) console.log(`  ${name}: ${seconds.toFixed(1)} s`);
    return result;
  } finally {
    clearTimeout(announce);
  }
}
