/** How often a t-score of so many degrees of freedom is at least so far from zero, on either side. */
export function studentTail(score: number, degrees: number): number {
  const x = degrees / (degrees + score * score);
  return Math.min(1, incompleteBeta(x, degrees / 2, 0.5));
}

/** The regularised incomplete beta function by its continued fraction (Lentz). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  let [c, d] = [1, 1 / notZero(1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let step = 1; step <= 200; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return (front * fraction) / a;
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-30 ? 1e-30 : value;
}

/** Lanczos. */
function logGamma(x: number): number {
  const terms = [
    76.18009172947146, -86.5053203294168, 24.01409824083091, -1.231739572450155, 0.001208650973866179,
    -0.000005395239384953,
  ];
  const base = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const series = terms.reduce((sum, term, index) => sum + term / (x + index + 1), 1.00000000019);
  return -base + Math.log((2.50662827463 * series) / x);
}
