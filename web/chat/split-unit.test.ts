import { describe, expect, it } from 'vitest';
import { splitUnit } from './split-unit.ts';

describe('splitUnit', () => {
  it.each([
    ['1,204', '', '1,204', ''],
    ['12.3 %', '', '12.3', ' %'],
    ['€1,204.50', '€', '1,204.50', ''],
    ['−0.3 pp', '', '−0.3', ' pp'],
    ['1.204,50 €', '', '1.204,50', ' €'],
    ['123,456,789,012', '', '123,456,789,012', ''],
  ])('takes %s apart', (formatted, before, digits, after) => {
    expect(splitUnit(formatted)).toEqual({ before, digits, after });
  });

  it('leaves whole what has more than one number', () => {
    expect(splitUnit('2 min 14 s')).toEqual({ before: '', digits: '2 min 14 s', after: '' });
  });
});
