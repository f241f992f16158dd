import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScale, domainOf, linearScale, nearestOf } from './scales.ts';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('linearScale', () => {
  it('keeps order and ends, also downwards', () => {
    const y = linearScale([0, 10], [200, 0]);
    expect([y(0), y(5), y(10)]).toEqual([200, 100, 0]);
  });

  it('puts a range of one value somewhere finite', () => {
    expect(linearScale([4, 4], [0, 100])(4)).toBe(0);
  });
});

describe('bandScale', () => {
  it('finds the band of every pixel inside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 50, max: 1200 }),
        fc.nat(),
        (count, width, seed) => {
          const bands = bandScale(count, [20, 20 + width], 0.28);
          const index = seed % count;
          expect(bands.nearest(bands.middle(index))).toBe(index);
          expect(bands.start(index) + bands.thickness / 2).toBeCloseTo(bands.middle(index), 6);
        },
      ),
    );
  });

  it('takes pixels outside for the first and the last band', () => {
    const bands = bandScale(3, [0, 90], 0);
    expect([bands.nearest(-50), bands.nearest(500)]).toEqual([0, 2]);
  });
});

describe('domainOf', () => {
  it('starts at zero when lines rise by a tenth or more', () => {
    expect(domainOf([900, 1000], false)).toEqual([0, 1000]);
  });

  it('leaves zero out when the values of a line are nearly alike', () => {
    expect(domainOf([0.62, 0.64], false)).toEqual([0.62, 0.64]);
    expect(domainOf([-64, -62], false)).toEqual([-64, -62]);
  });

  it('keeps zero for bars, for values that are all alike and for both signs', () => {
    expect(domainOf([0.62, 0.64], true)).toEqual([0, 0.64]);
    expect(domainOf([7, 7], false)).toEqual([0, 7]);
    expect(domainOf([-5, 5], false)).toEqual([-5, 5]);
  });

  it('holds every value', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), fc.boolean(), (values, needsZero) => {
        const [least, most] = domainOf(values, needsZero);
        expect(values.every((value) => value >= least && value <= most)).toBe(true);
        expect(!needsZero || (least <= 0 && most >= 0)).toBe(true);
      }),
    );
  });
});

describe('nearestOf', () => {
  it('chooses the closest pixel', () => {
    expect(nearestOf([0, 10, 40], 24)).toBe(1);
    expect(nearestOf([0, 10, 40], 26)).toBe(2);
  });
});
