import type { Random } from '../../dev/google/events/random.ts';

/** Mean nought, deviation one. Box and Muller (1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** How often something happens that is expected so often. Knuth's product for few, the normal limit for many. */
export function poisson(random: Random, mean: number): number {
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
}

/** How many of `count` it happens to, each with that probability. */
export function binomial(random: Random, count: number, probability: number): number {
  const mean = count * probability;
  if (count > 40) {
    const drawn = mean + Math.sqrt(Math.max(0, mean * (1 - probability))) * normal(random);
    return Math.min(count, Math.max(0, Math.round(drawn)));
  }
  let hits = 0;
  for (let each = 0; each < count; each++) if (random.chance(probability)) hits += 1;
  return hits;
}

/** A factor around one; `spread` is the deviation of its logarithm. */
export function shock(random: Random, spread: number): number {
  return Math.exp(spread * normal(random));
}
