import { describe, expect, it } from 'vitest';
import { variancePrior, type Restlessness } from './variance-prior.ts';

/** Sample variances of five degrees that scatter as chance makes them (quantiles of a chi-square over its degrees). */
const scatter = [0.23, 0.41, 0.54, 0.67, 0.8, 0.94, 1.1, 1.3, 1.59, 2.21];

const groups = (variance: (size: number, factor: number) => number): Restlessness[] =>
  scatter.map((factor, index) => {
    const size = 100 * 2 ** ((index * 7) % 10);
    return { variance: variance(size, factor), degrees: 5, size };
  });

describe('variancePrior', () => {
  it('trusts what the groups have in common when they agree', () => {
    const prior = variancePrior(groups((size, factor) => 4 * size * factor));
    const { variance, degrees } = prior({ variance: 1, degrees: 5, size: 1000 });
    expect(degrees).toBeGreaterThan(20);
    expect(variance).toBeGreaterThan(2000);
    expect(variance).toBeLessThan(5000);
  });

  it('leaves each its own when they do not', () => {
    const prior = variancePrior(groups((size, factor) => 4 * size * factor ** 6));
    const { variance, degrees } = prior({ variance: 50, degrees: 5, size: 1000 });
    expect(degrees).toBeLessThan(8);
    expect(variance).toBeLessThan(2000);
  });

  it('knows nothing of few groups, and of one without any size', () => {
    const own = { variance: 9, degrees: 5, size: 100 };
    expect(variancePrior([own, own])(own)).toEqual({ variance: 9, degrees: 5 });
    expect(variancePrior(groups((size) => size))({ ...own, size: 0 })).toEqual({ variance: 9, degrees: 5 });
  });
});
