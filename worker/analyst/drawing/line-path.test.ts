import { describe, expect, it } from 'vitest';
import { linePath } from './line-path.ts';

const scale = { x: (index: number) => index * 10, y: (value: number) => 100 - value };
const path = (values: (number | null)[], provisionalFrom = values.length) =>
  linePath({ name: 'Sessions', values, days: [], isPrevious: false, hue: 1 }, { provisionalFrom }, scale);

describe('linePath', () => {
  it('leaves a gap where there is no value, and shows a value between two gaps', () => {
    expect(path([1, 2, null, 3, null, 4, 5])).toMatchObject({ line: 'M0 99L10 98M30 97M50 96L60 95', alone: [3] });
  });

  it('joins the provisional part to the last settled value', () => {
    expect(path([1, 2, 3], 2)).toMatchObject({ line: 'M0 99L10 98', provisional: 'M10 98L20 97' });
    expect(path([1, 2], 0)).toMatchObject({ line: '', provisional: 'M0 99L10 98' });
  });

  it('closes every stretch of an area at zero', () => {
    expect(path([1, 2, null, 3]).area).toBe('M0 100L0 99L10 98V100ZM30 100L30 97V100Z');
  });
});
