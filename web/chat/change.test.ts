import { describe, expect, it } from 'vitest';
import { toChange } from './change.ts';

const delta = (value: number, formatted: string) => ({
  value,
  formatted,
  unit: 'fraction' as const,
  cells: [],
  label: 'Change',
});

describe('toChange', () => {
  it('writes the sign of a rise and a fall, whether the number brought one or not', () => {
    expect(toChange(delta(0.123, '12.3 %'), 'up').text).toBe('+12.3\u00a0%');
    expect(toChange(delta(0.123, '+12.3 %'), 'up').text).toBe('+12.3\u00a0%');
    expect(toChange(delta(-0.081, '8.1 %'), 'up').text).toBe('−8.1\u00a0%');
    expect(toChange(delta(-0.081, '-8.1 %'), 'up').text).toBe('−8.1\u00a0%');
  });

  it('is good news when the number went where it should', () => {
    expect(toChange(delta(0.1, '10 %'), 'up').tone).toBe('positive');
    expect(toChange(delta(0.1, '10 %'), 'down').tone).toBe('negative');
    expect(toChange(delta(-0.1, '10 %'), 'down').tone).toBe('positive');
    expect(toChange(delta(-0.1, '10 %'), 'neutral').tone).toBe('neutral');
  });

  it('takes no side when nothing changed', () => {
    expect(toChange(delta(0, '0 %'), 'up')).toMatchObject({ direction: 'same', tone: 'neutral' });
  });
});
