import { describe, expect, it } from 'vitest';
import { backfillStart, daysOver, endOfDay, isSettled, nextReading } from './readings.ts';

const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);

describe('the end of a day', () => {
  it.each([
    ['2026-11-20', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['2026-11-20', 'America/New_York', '2026-11-21T05:00:00.000Z'],
    ['2026-11-20', 'Pacific/Kiritimati', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20', 'Pacific/Pago_Pago', '2026-11-21T11:00:00.000Z'],
    ['2026-11-20', 'Asia/Kathmandu', '2026-11-20T18:15:00.000Z'],
    // 25 and 23 hours long; and the clocks of Beirut go forward at midnight itself.
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-03-28', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ['2028-02-29', 'Europe/Berlin', '2028-02-29T23:00:00.000Z'],
    ['2026-12-31', 'Europe/Berlin', '2026-12-31T23:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, expected) => {
    expect(endOfDay(day, zone).toISOString()).toBe(expected);
  });
});

describe('the readings of a day', () => {
  const zone = 'America/New_York';
  const end = endOfDay('2026-11-20', zone);

  it('come when Google has processed it, when it has settled, and a week later, then never again', () => {
    const times = [];
    let read: Date | null = null;
    for (let next = nextReading('2026-11-20', zone, read); next; next = nextReading('2026-11-20', zone, read)) {
      times.push((next.getTime() - end.getTime()) / 3_600_000);
      read = next;
    }
    expect(times).toEqual([12, 60, 180]);
  });

  it('are one for an old day, since the first came late', () => {
    expect(nextReading('2026-01-20', zone, new Date('2026-11-20T00:00:00Z'))).toBeUndefined();
    expect(nextReading('2026-01-20', zone, null)?.getTime()).toBeLessThan(Date.parse('2026-01-22T00:00:00Z'));
  });

  it('come in the property’s own zone: the same day is over earlier in the east', () => {
    const east = nextReading('2026-11-20', 'Asia/Tokyo', null);
    const west = nextReading('2026-11-20', 'America/Los_Angeles', null);
    expect(west!.getTime() - east!.getTime()).toBe(17 * 3_600_000);
  });

  it('find a day settled 48 hours after its end, not before', () => {
    expect(isSettled('2026-11-20', zone, hours(end, 47.9))).toBe(false);
    expect(isSettled('2026-11-20', zone, hours(end, 48))).toBe(true);
  });
});

describe('the days to be read', () => {
  it('end with the last one that is over where the property is', () => {
    const now = new Date('2026-11-21T03:00:00Z');
    expect(daysOver('2026-11-18', 'Asia/Tokyo', now)).toEqual(['2026-11-20', '2026-11-19', '2026-11-18']);
    expect(daysOver('2026-11-18', 'America/New_York', now)).toEqual(['2026-11-19', '2026-11-18']);
    expect(daysOver('2026-11-25', 'UTC', now)).toEqual([]);
  });

  it.each([
    ['2026-11-26', '2025-09-26'],
    ['2027-04-30', '2026-02-28'],
    ['2026-01-31', '2024-11-30'],
    ['2025-04-29', '2024-02-29'],
  ])('begin 14 months before %s: %s', (day, start) => {
    expect(backfillStart(day)).toBe(start);
  });
});
