import { describe, expect, it } from 'vitest';
import { falseDiscoveries } from './false-discoveries.ts';
import { normalTail } from './normal-tail.ts';
import { studentTail } from './student-tail.ts';

describe('studentTail', () => {
  // Two-sided critical values as tables print them.
  it.each([
    [2.571, 5, 0.05],
    [4.032, 5, 0.01],
    [12.706, 1, 0.05],
    [2.042, 30, 0.05],
    [0, 5, 1],
  ])('of %d with %d degrees of freedom', (score, degrees, chance) => {
    expect(studentTail(score, degrees)).toBeCloseTo(chance, 3);
    expect(studentTail(-score, degrees)).toBeCloseTo(chance, 3);
  });
});

describe('normalTail', () => {
  it.each([
    [1.96, 0.05],
    [2.576, 0.01],
    [3.5, 0.000465],
    [0, 1],
  ])('of %d', (score, chance) => {
    expect(normalTail(score)).toBeCloseTo(chance, 4);
  });
});

describe('falseDiscoveries', () => {
  it('takes all up to the last that is small enough for its rank', () => {
    const chances = [0.6, 0.001, 0.021, 0.9, 0.03].map((chance) => ({ chance }));
    expect(falseDiscoveries(chances, 0.05).map(({ chance }) => chance)).toEqual([0.001, 0.021, 0.03]);
    expect(falseDiscoveries(chances, 0.001)).toEqual([]);
    expect(falseDiscoveries([], 0.05)).toEqual([]);
  });
});
