import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { niceTicks } from './ticks.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

describe('createFormat', () => {
  it('writes values as answers do', () => {
    expect(createFormat({ unit: 'count' }, 'en').full(1204)).toBe('1,204');
    expect(plain(createFormat({ unit: 'fraction' }, 'de').full(0.0812))).toBe('8,1 %');
    expect(createFormat({ unit: 'currency', currency: 'EUR' }, 'en').full(-1204.5)).toBe('−€1,204.50');
    expect(createFormat({ unit: 'currency', currency: 'JPY' }, 'en').full(1204)).toBe('¥1,204');
    expect(createFormat({ unit: 'currency', currency: 'EUR' }, 'en').full(123456789012.34)).toBe('€123,456,789,012');
    expect(plain(createFormat({ unit: 'seconds' }, 'en').full(134.2))).toBe('2 min 14 s');
    expect(plain(createFormat({ unit: 'seconds' }, 'de').full(0.84))).toBe('0,8 s');
    expect(plain(createFormat({ unit: 'seconds' }, 'en').full(12_000))).toBe('3 h 20 min');
    expect(plain(createFormat({ unit: 'seconds' }, 'en').full(3599.8))).toBe('1 h');
  });

  it('keeps large numbers on an axis short', () => {
    expect(createFormat({ unit: 'count' }, 'en').axis([0, 10_000, 20_000])).toEqual(['0', '10K', '20K']);
    expect(createFormat({ unit: 'currency', currency: 'EUR' }, 'en').axis([0, 5e10, 1e11])).toEqual([
      '€0',
      '€50B',
      '€100B',
    ]);
    expect(createFormat({ unit: 'count' }, 'en').axis([0, 500, 1000])).toEqual(['0', '500', '1,000']);
  });

  it('rounds nothing away on an axis', () => {
    expect(createFormat({ unit: 'count' }, 'en').axis([12_345, 12_350, 12_355])).toEqual([
      '12.345K',
      '12.35K',
      '12.355K',
    ]);
    expect(createFormat({ unit: 'fraction' }, 'en').axis([0.615, 0.62, 0.625]).map(plain)).toEqual([
      '61.5 %',
      '62.0 %',
      '62.5 %',
    ]);
    expect(createFormat({ unit: 'seconds' }, 'en').axis([0, 30, 60, 90]).map(plain)).toEqual([
      '0 s',
      '30 s',
      '1 min',
      '1 min 30 s',
    ]);
  });

  it('never writes two marks of an axis alike', () => {
    const unit = fc.constantFrom('count', 'fraction', 'currency', 'seconds', 'ratio', 'percentage_points');
    const range = fc.tuple(
      fc.double({ min: 0, max: 1e11, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e11, noNaN: true }),
    );
    fc.assert(
      fc.property(unit, range, fc.constantFrom('en', 'de', 'ja', 'hi', 'ar-EG'), (unit, [min, span], locale) => {
        fc.pre(span > min * 1e-6);
        const ticks = niceTicks(min, min + span, { count: 4, seconds: unit === 'seconds' });
        const texts = createFormat({ unit, currency: 'EUR' }, locale).axis(ticks);
        expect(new Set(texts).size).toBe(ticks.length);
      }),
    );
  });

  it('writes marks around an hour to the second where they lie that close', () => {
    const { axis } = createFormat({ unit: 'seconds' }, 'en');
    expect(axis([3590, 3595, 3600, 3605]).map(plain)).toEqual(['59 min 50 s', '59 min 55 s', '60 min', '60 min 5 s']);
    expect(axis([3540, 3600, 3660]).map(plain)).toEqual(['59 min', '1 h', '1 h 1 min']);
  });

  it('writes shares alike, and none as nothing that is something', () => {
    const { share } = createFormat({ unit: 'count' }, 'en');
    expect([0.643, 0.0012, 0.00001, 0].map(share).map(plain)).toEqual(['64.3 %', '0.1 %', '< 0.1 %', '0.0 %']);
  });
});
