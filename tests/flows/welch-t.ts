/**
 * Welch's t of two samples of times: how surely their means differ. The slowest twentieth of each is left out, since there
 * the machine is measured, not what it runs.
 */
export function welchT(one: number[], other: number[]): number {
  const [a, b] = [describeSample(one), describeSample(other)];
  return (a.mean - b.mean) / Math.sqrt(a.variance / a.count + b.variance / b.count);
}

function describeSample(times: number[]) {
  const kept = times.toSorted((a, b) => a - b).slice(0, Math.ceil(times.length * 0.95));
  const mean = kept.reduce((sum, time) => sum + time, 0) / kept.length;
  const variance = kept.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (kept.length - 1);
  return { count: kept.length, mean, variance };
}
