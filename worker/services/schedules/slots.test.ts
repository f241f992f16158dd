import { describe, expect, it } from 'vitest';
import { type Cadence, slotAfter, slotUntil, toInstant } from './slots.ts';

const berlin = 'Europe/Berlin';
const daily: Cadence = { every: 'day', weekday: null, monthDay: null, hour: 2, minute: 30 };
const monthly = (monthDay: number): Cadence => ({ ...daily, every: 'month', monthDay, hour: 8, minute: 0 });

/** Each tick of cron between two instants, and the slots that a schedule ran for. */
function play(cadence: Cadence, timeZone: string, [from, to]: [string, string], minutes = 5) {
  const ran: string[] = [];
  let next = slotAfter(cadence, timeZone, new Date(from)).at;
  for (let at = Date.parse(from); at <= Date.parse(to); at += minutes * 60_000) {
    if (next.getTime() > at) continue;
    ran.push(`${slotUntil(cadence, timeZone, new Date(at)).day} ${new Date(at).toISOString().slice(0, 16)}`);
    next = slotAfter(cadence, timeZone, new Date(at)).at;
  }
  return ran;
}

describe('the clock of a schedule', () => {
  it('runs once in the night that has no 02:30', () => {
    expect(play(daily, berlin, ['2027-03-27T00:00Z', '2027-03-29T12:00Z'])).toEqual([
      '2027-03-27 2027-03-27T01:30',
      '2027-03-28 2027-03-28T01:30',
      '2027-03-29 2027-03-29T00:30',
    ]);
  });

  it('runs once in the night that has 02:30 twice, at the first', () => {
    expect(play(daily, berlin, ['2026-10-24T00:00Z', '2026-10-26T12:00Z'])).toEqual([
      '2026-10-24 2026-10-24T00:30',
      '2026-10-25 2026-10-25T00:30',
      '2026-10-26 2026-10-26T01:30',
    ]);
  });

  it('runs once on every day of a year in zones that change their clocks oddly', () => {
    for (const timeZone of [
      ...['Australia/Lord_Howe', 'America/Scoresbysund', 'Africa/Cairo', 'America/St_Johns', 'Asia/Kathmandu'],
      ...['Pacific/Kiritimati', 'America/Santiago', 'UTC', 'Asia/Tehran'],
    ]) {
      for (const [hour, minute] of [
        [0, 0],
        [2, 30],
        [23, 30],
      ] as const) {
        const slots: string[] = [];
        const cadence = { ...daily, hour, minute };
        for (let at = new Date('2024-01-01T12:00Z'); at < new Date('2025-01-01T12:00Z');) {
          const slot = slotAfter(cadence, timeZone, at);
          expect(slotUntil(cadence, timeZone, slot.at).day).toBe(slot.day);
          slots.push(slot.day);
          at = slot.at;
        }
        const first = Date.parse(slots[0] ?? '');
        const each = slots.map((_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
        expect(slots, `${timeZone} ${hour}:${minute}`).toEqual(each);
        expect(slots.length).toBeGreaterThan(365);
      }
    }
  }, 120_000);

  it('finds the last day of each month, and the 29th where there is none', () => {
    const days = (cadence: Cadence, from: string, count: number) => {
      let at = new Date(from);
      return Array.from({ length: count }, () => {
        const slot = slotAfter(cadence, berlin, at);
        at = slot.at;
        return slot.day;
      });
    };
    expect(days(monthly(31), '2028-01-01T00:00Z', 5)).toEqual([
      ...['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30', '2028-05-31'],
    ]);
    expect(days(monthly(29), '2027-01-30T00:00Z', 2)).toEqual(['2027-02-28', '2027-03-29']);
    expect(days({ ...daily, every: 'week', weekday: 7 }, '2027-03-22T12:00Z', 2)).toEqual(['2027-03-28', '2027-04-04']);
    expect(days({ ...daily, every: 'weekday' }, '2026-11-26T12:00Z', 3)).toEqual([
      ...['2026-11-27', '2026-11-30', '2026-12-01'],
    ]);
  });

  it('makes up once for a worker that was down for three days', () => {
    expect(play(daily, berlin, ['2026-11-20T00:00Z', '2026-11-23T12:00Z'], 3 * 24 * 60 + 600)).toEqual([
      '2026-11-23 2026-11-23T10:00',
    ]);
  });

  it('reads local times in zones of half and quarter hours', () => {
    expect(toInstant('2026-11-27', { hour: 8, minute: 0 }, 'Asia/Kathmandu').toISOString()).toBe(
      '2026-11-27T02:15:00.000Z',
    );
    expect(toInstant('2026-11-27', { hour: 8, minute: 0 }, 'America/St_Johns').toISOString()).toBe(
      '2026-11-27T11:30:00.000Z',
    );
  });
});
