import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../lexicon/en/lexicon.ts';
import { addDays, countDays, startOf, weekdayOf, type CalendarUnit, type WeekStart } from './calendar.ts';
import { namedPeriod, previousPeriod, unitBefore, yearBefore } from './compare-span.ts';
import type { DatePhrase } from './date-forms.ts';
import type { DateSpan } from './date-span.ts';
import { resolveDate, type DateContext } from './resolve-date.ts';

const { phrasing } = english;
const units: CalendarUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Any day from 2019 to 2032: leap days, years of 53 weeks, and both changes of the clocks among them. */
const someDay = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2019-01-01', days));
const weekStart = fc.constantFrom<WeekStart>('monday', 'sunday');
const unit = fc.constantFrom(...units);
const count = fc.integer({ min: 1, max: 40 });
const year = fc.option(
  fc.oneof(fc.record({ said: fc.integer({ min: 2017, max: 2034 }) }), fc.record({ offset: fc.constantFrom(0, -1) })),
  { nil: undefined },
);
const withYear = <Phrase extends object>(phrase: Phrase, of: { said: number } | { offset: number } | undefined) =>
  (of === undefined ? phrase : { ...phrase, year: of }) as unknown as DatePhrase;

const phrase: fc.Arbitrary<DatePhrase> = fc.oneof(
  fc.record({ kind: fc.constant('days_ago' as const), count: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ kind: fc.constant('this' as const), unit }),
  fc.record({ kind: fc.constant('unit_ago' as const), unit, count }),
  fc.record({ kind: fc.constant('rolling' as const), unit, count }),
  fc.record({ kind: fc.constant('whole_units' as const), unit, count }),
  fc.record({ kind: fc.constant('weekday' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({
    kind: fc.constant('weekday' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    weeks: fc.constantFrom(0, 1),
  }),
  fc.record({ kind: fc.constant('weekend' as const), count: fc.constantFrom(0, 1) }),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), year)
    .map(([day, month, of]) => withYear({ kind: 'day', day, month }, of)),
  fc.tuple(fc.integer({ min: 1, max: 12 }), year).map(([month, of]) => withYear({ kind: 'month', month }, of)),
  fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([quarter, of]) => withYear({ kind: 'quarter', quarter }, of)),
  fc.tuple(fc.constantFrom(1, 2), year).map(([half, of]) => withYear({ kind: 'half', half }, of)),
  fc.tuple(fc.integer({ min: 1, max: 53 }), year).map(([week, of]) => withYear({ kind: 'iso_week', week }, of)),
  fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2017, max: 2032 }) }),
);

function spans(check: (span: DateSpan, context: DateContext, said: DatePhrase) => void): void {
  fc.assert(
    fc.property(phrase, someDay, weekStart, (said, today, start) => {
      const context: DateContext = { today, weekStart: start, phrasing };
      const span = resolveDate(said, context);
      if (!('problem' in span)) check(span, context, said);
    }),
    { numRuns: 3_000 },
  );
}

/** Of months, quarters or years, which differ in length. */
function isCalendar({ shape }: DateSpan): boolean {
  return shape.kind !== 'days' && shape.unit !== 'day' && shape.unit !== 'week';
}

describe('the days of a date expression', () => {
  it('are in order and not after today', () => {
    spans(({ start, end }, { today }) => {
      expect(start <= end && end <= today).toBe(true);
    });
  });

  it('end yesterday when they roll, and are as many as were said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), someDay, weekStart, (days, today, start) => {
        const context = { today, weekStart: start, phrasing };
        const span = resolveDate({ kind: 'rolling', unit: 'day', count: days }, context);
        expect(span).toMatchObject({ end: addDays(today, -1) });
        if ('problem' in span) throw new Error('days that roll are over');
        expect(countDays(span.start, span.end)).toBe(days);
      }),
    );
  });

  it('begin on the day that weeks begin on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), someDay, weekStart, (weeks, today, start) => {
        const span = resolveDate(
          { kind: 'unit_ago', unit: 'week', count: weeks },
          { today, weekStart: start, phrasing },
        );
        if ('problem' in span) return;
        expect(weekdayOf(span.start)).toBe(start === 'monday' ? 1 : 7);
        expect(startOf('week', span.end, start)).toBe(span.start);
      }),
    );
  });

  it('are the weekday that was said, in the week that was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), someDay, weekStart, (weekday, today, start) => {
        const span = resolveDate({ kind: 'weekday', weekday, weeks: 1 }, { today, weekStart: start, phrasing });
        if ('problem' in span) throw new Error('last week is over');
        expect(weekdayOf(span.start)).toBe(weekday);
        expect(startOf('week', span.start, start)).toBe(addDays(startOf('week', today, start), -7));
      }),
    );
  });

  it('know 29 February in leap years only', () => {
    const context: DateContext = { today: '2027-03-01', weekStart: 'monday', phrasing };
    const leap = { kind: 'day', day: 29, month: 2 } as const;
    expect(resolveDate(leap, context)).toMatchObject({ start: '2024-02-29' });
    expect(resolveDate({ ...leap, year: { said: 2026 } }, context)).toMatchObject({ problem: 'invalid' });
    expect(resolveDate({ kind: 'month', month: 2, year: { said: 2024 } }, context)).toMatchObject({
      end: '2024-02-29',
    });
  });
});

describe('what days are compared with', () => {
  it('shares no day with them', () => {
    spans((span) => {
      for (const { range } of [
        previousPeriod(span, phrasing),
        yearBefore(span, phrasing),
        ...units.map((one) => unitBefore(span, one, phrasing)),
      ]) {
        expect(range.start <= range.end).toBe(true);
        expect(range.end < span.start).toBe(true);
      }
    });
  });

  it('has as many days, where no months, quarters or years are compared', () => {
    spans((span) => {
      if (isCalendar(span)) return;
      const before = previousPeriod(span, phrasing).range;
      expect(countDays(before.start, before.end)).toBe(countDays(span.start, span.end));
    });
  });

  it('ends the day before a whole month, quarter or year, and has no more days than one so far', () => {
    spans((span) => {
      if (!isCalendar(span)) return;
      const { start, end, shape } = span;
      const before = previousPeriod(span, phrasing).range;
      const isShorter = countDays(before.start, before.end) <= countDays(start, end);
      expect(shape.kind === 'to_date' ? isShorter : addDays(before.end, 1) === start).toBe(true);
    });
  });

  it('meets only as many days of a whole unit as have passed of this one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CalendarUnit>('week', 'month', 'quarter', 'year'),
        someDay,
        weekStart,
        (one, today, start) => {
          const context = { today, weekStart: start, phrasing };
          const running = resolveDate({ kind: 'this', unit: one }, context);
          const past = resolveDate({ kind: 'unit_ago', unit: one, count: 1 }, context);
          if ('problem' in running || 'problem' in past) throw new Error('both have begun');
          const { range } = namedPeriod(running, past, phrasing);
          expect(range.start).toBe(past.start);
          expect(range.end <= past.end && range.end < running.start).toBe(true);
          const isShorter = countDays(range.start, range.end) <= countDays(running.start, running.end);
          expect(running.shape.kind === 'whole' || isShorter).toBe(true);
        },
      ),
    );
  });
});
