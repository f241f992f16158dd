import { describe, expect, it } from 'vitest';
import { toDays, toSpan } from './to-days.ts';

describe('toDays', () => {
  it('names a few days', () => {
    expect(toDays(['2026-11-22', '2026-11-21'], 'en-US')).toBe('November 21 and November 22');
  });

  it('writes many days as a range', () => {
    expect(toDays(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'], 'en-US')).toMatch(/^November 19\s–\s22$/);
  });
});

describe('toSpan', () => {
  it('names the year, once where it can', () => {
    expect(toSpan('2025-01-01', '2025-08-31', 'en-GB')).toMatch(/^1 January\s–\s31 August 2025$/);
    expect(toSpan('2024-12-31', '2025-01-01', 'en-GB')).toMatch(/^31 December 2024\s–\s1 January 2025$/);
    expect(toSpan('2025-01-01', '2025-01-01', 'en-GB')).toBe('1 January 2025');
  });
});
