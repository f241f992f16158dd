import { describe, expect, it } from 'vitest';
import { occasionsOn } from './occasions.ts';

const names = (date: string, country: string) =>
  occasionsOn(Date.parse(date) / 86_400_000)
    .filter(({ countries }) => countries?.includes(country) ?? true)
    .map(({ name }) => name);

describe('occasionsOn', () => {
  it.each([
    ['2026-04-05', 'DE', 'Easter Sunday'],
    ['2027-03-26', 'DE', 'Good Friday'],
    ['2024-05-30', 'DE', 'Corpus Christi'],
    ['2026-11-26', 'US', 'Thanksgiving'],
    ['2026-11-27', 'DE', 'Black Friday'],
    ['2026-11-30', 'DE', 'Cyber Monday'],
    ['2026-05-25', 'US', 'Memorial Day'],
    ['2026-05-25', 'GB', 'the spring bank holiday'],
    ['2026-08-31', 'GB', 'the summer bank holiday'],
    ['2026-10-03', 'DE', 'German Unity Day'],
    ['2026-01-12', 'JP', 'Coming of Age Day'],
    ['2026-12-25', 'JP', 'Christmas Day'],
  ])('knows %s in %s', (date, country, name) => {
    expect(names(date, country)).toContain(name);
  });

  it('keeps to the country', () => {
    expect(names('2026-07-04', 'DE')).toEqual([]);
    expect(names('2026-10-03', 'US')).toEqual([]);
    expect(names('2026-11-18', 'DE')).toEqual([]);
  });
});
