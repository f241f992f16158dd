/** How restless a group was: the variance of its earlier changes and how many say so, and how large the group is. */
export interface Restlessness {
  variance: number;
  degrees: number;
  size: number;
}

const fewest = 5;
/** However alike the groups are, the next one may not be. */
const mostDegrees = 30;

/**
 * Six changes of one group say little of its variance; those of all groups together say what is likely. Empirical Bayes
 * after Smyth (2004), "Linear models and empirical Bayes methods", with a trend in size as limma has it: each variance is
 * drawn towards that of groups of its size, the more the better these agree. Gives the variance and its degrees of freedom.
 */
export function variancePrior(known: Restlessness[]): (own: Restlessness) => { variance: number; degrees: number } {
  const used = known.filter(({ variance, size, degrees }) => variance > 0 && size > 0 && degrees > 0);
  if (used.length < fewest) return ({ variance, degrees }) => ({ variance, degrees });
  // The logarithm of a sample's variance is too low by this much on average.
  const logs = used.map(({ variance, degrees }) => Math.log(variance) - digamma(degrees / 2) + Math.log(degrees / 2));
  const sizes = used.map(({ size }) => Math.log(size));
  const [middle, middleSize] = [mean(logs), mean(sizes)];
  const covariance = mean(logs.map((log, index) => (log - middle) * ((sizes[index] ?? 0) - middleSize)));
  const spread = mean(sizes.map((size) => (size - middleSize) ** 2));
  // Chance alone makes the variance grow with the size, common ups and downs with its square.
  const slope = spread > 0 ? Math.min(2, Math.max(1, covariance / spread)) : 1;
  const at = (size: number) => middle + slope * (Math.log(size) - middleSize);
  const misses = used.map(({ size }, index) => ((logs[index] ?? 0) - at(size)) ** 2);
  const sampling = mean(used.map(({ degrees }) => trigamma(degrees / 2)));
  const excess = (mean(misses) * used.length) / (used.length - 2) - sampling;
  const prior = excess > 0 ? Math.min(mostDegrees, 2 * inverseTrigamma(excess)) : mostDegrees;
  const correction = digamma(prior / 2) - Math.log(prior / 2);
  return ({ variance, degrees, size }) => {
    if (!(size > 0)) return { variance, degrees };
    const likely = Math.exp(at(size) + correction);
    return { variance: (prior * likely + degrees * variance) / (prior + degrees), degrees: prior + degrees };
  };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Recurrence up to six, then the asymptotic series. Abramowitz and Stegun, 6.3.5 and 6.3.18. */
function digamma(x: number): number {
  if (x < 6) return digamma(x + 1) - 1 / x;
  const square = 1 / (x * x);
  return Math.log(x) - 1 / (2 * x) - square * (1 / 12 - square * (1 / 120 - square / 252));
}

/** Abramowitz and Stegun, 6.4.6 and 6.4.12. */
function trigamma(x: number): number {
  if (x < 6) return trigamma(x + 1) + 1 / (x * x);
  const square = 1 / (x * x);
  return (1 / x) * (1 + 1 / (2 * x) + square * (1 / 6 - square * (1 / 30 - square / 42)));
}

/** By halving: it falls all the way. */
function inverseTrigamma(value: number): number {
  let [low, high] = [1e-6, 1e6];
  for (let step = 0; step < 80; step++) {
    const middle = Math.sqrt(low * high);
    if (trigamma(middle) > value) low = middle;
    else high = middle;
  }
  return low;
}
