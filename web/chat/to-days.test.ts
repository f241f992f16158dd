import { describe, expect, it } from 'vitest';
import { toDays } from './to-days.ts';

describe('toDays', () => {
  it('names a few days', () => {
    expect(toDays(['2026-11-22', '2026-11-21'], 'en-US')).toBe('November 21 and November 22');
  });

  it('writes many days as a range', () => {
    expect(toDays(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'], 'en-US')).toMatch(/^November 19\s–\s22$/);
  });
});
