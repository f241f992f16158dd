import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneClock, nthWeekday, toDay, toDayNumber, toIsoWeek, toWeek } from './calendar.ts';

describe('createZoneClock', () => {
  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
    'reads the wall clock of %s as Intl does, through changes of offset',
    (timeZone) => {
      const clock = createZoneClock(timeZone);
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2025, 0, 1) / 1000, max: Date.UTC(2027, 11, 31) / 1000 }), (at) => {
          const { day, second } = clock.read(at);
          const wall = new Date((day * 86_400 + second) * 1000).toISOString().slice(0, 19).replace('T', ' ');
          expect(wall).toBe(format.format(at * 1000));
        }),
      );
    },
  );

  it('begins days at local midnight, also when the offset changes that night', () => {
    const clock = createZoneClock('Europe/Berlin');
    const summer = toDayNumber(2026, 3, 29);
    expect(clock.startOf(summer + 1) - clock.startOf(summer)).toBe(23 * 3600);
    const winter = toDayNumber(2026, 10, 25);
    expect(clock.startOf(winter + 1) - clock.startOf(winter)).toBe(25 * 3600);
    expect(clock.read(clock.startOf(winter))).toEqual({ day: winter, second: 0 });
  });
});

describe('weeks', () => {
  it.each([
    ['2026-01-01', 1, [2026, 1]],
    ['2026-01-04', 2, [2026, 1]],
    ['2025-12-29', 53, [2026, 1]],
    ['2027-01-01', 1, [2026, 53]],
    ['2028-02-29', 10, [2028, 9]],
  ])('%s is in week %i, ISO %j', (iso, week, [isoYear, isoWeek]) => {
    const day = toDay(Date.parse(iso) / 86_400_000);
    expect(toWeek(day)).toBe(week);
    expect(toIsoWeek(day)).toEqual({ year: isoYear, week: isoWeek });
  });

  it('finds the n-th weekday of a month', () => {
    expect(toDay(nthWeekday(2026, 11, 4, 4)).key).toBe(20261126);
    expect(toDay(nthWeekday(2026, 9, 2, 1)).key).toBe(20260901);
  });
});
