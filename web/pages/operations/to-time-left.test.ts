import { describe, expect, it } from 'vitest';
import { toTimeLeft } from './to-time-left.ts';

const number = (value: number, options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en', options).format(value);

describe('toTimeLeft', () => {
  it.each([
    [null, undefined],
    [20, 'less than a minute left'],
    [61, 'about 1 minute left'],
    [89 * 60, 'about 89 minutes left'],
    [90 * 60, 'about 2 hours left'],
    [35 * 3600, 'about 35 hours left'],
    [50 * 3600, 'about 2 days left'],
  ])('says %j seconds as %j', (seconds, text) => {
    expect(toTimeLeft(seconds, number)).toBe(text);
  });
});
