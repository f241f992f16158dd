import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isData, personaSchema, planSchema, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { followUps } from './follow-ups.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { publisher, shop, software } from './test-properties.ts';
import { understand } from './understand.ts';

/** A Monday. */
const today = '2026-11-23';
const personas = personaSchema.options;
const read = (question: string, property: PropertyProfile = shop, history: { question: string; plan: Plan }[] = []) =>
  understand({ question, persona: 'general', property, today, history });

const days = (start: string, end = start) => expect.objectContaining({ start, end });
const lastWeek = days('2026-11-16', '2026-11-22');
const weekBefore = days('2026-11-09', '2026-11-15');
const last28Days = days('2026-10-26', '2026-11-22');
const october = days('2026-10-01', '2026-10-31');
const september = days('2026-09-01', '2026-09-30');
const exact = (field: string, value: string) => ({ field, op: 'exact', value });
const mobile = exact('deviceCategory', 'mobile');

describe('figures', () => {
  it.each([
    ['How many sessions did we have yesterday?', ['sessions'], days('2026-11-22'), days('2026-11-21'), []],
    ['sessions last week', ['sessions'], lastWeek, weekBefore, []],
    ['users in October', ['activeUsers'], october, september, []],
    [
      'average order value last quarter',
      ['averagePurchaseRevenue'],
      days('2026-07-01', '2026-09-30'),
      days('2026-04-01', '2026-06-30'),
      [],
    ],
    ['Q3 revenue', ['totalRevenue'], days('2026-07-01', '2026-09-30'), days('2026-04-01', '2026-06-30'), []],
    [
      'bounce rate between 3 and 9 November',
      ['bounceRate'],
      days('2026-11-03', '2026-11-09'),
      days('2026-10-27', '2026-11-02'),
      [],
    ],
    [
      'please tell me how many add to carts we had on 2026-11-01',
      ['addToCarts'],
      days('2026-11-01'),
      days('2026-10-31'),
      [],
    ],
    [
      'sessions from Germany on mobile last week',
      ['sessions'],
      lastWeek,
      weekBefore,
      [exact('country', 'Germany'), mobile],
    ],
    ['newsletter_signup last week', ['keyEvents:newsletter_signup'], lastWeek, weekBefore, []],
    ['how many conversoins did we get last week', ['keyEvents'], lastWeek, weekBefore, []],
  ])('%s', (question, metrics, range, compare, filters) => {
    expect(read(question)).toMatchObject({ kind: 'kpi', metrics, range, compare, filters });
  });
});

describe('two ranges', () => {
  it.each([
    [
      'revenue this month vs last month',
      ['totalRevenue'],
      days('2026-11-01', '2026-11-23'),
      days('2026-10-01', '2026-10-23'),
      [],
    ],
    ['How did mobile conversions change last week?', ['keyEvents'], lastWeek, weekBefore, [mobile]],
    [
      'organic search sessions yesterday vs the day before',
      ['sessions'],
      days('2026-11-22'),
      days('2026-11-21'),
      [exact('sessionDefaultChannelGroup', 'Organic Search')],
    ],
    [
      'engagement rate last 7 days compared to the same period last year',
      ['engagementRate'],
      lastWeek,
      days('2025-11-16', '2025-11-22'),
      [],
    ],
  ])('%s', (question, metrics, range, compare, filters) => {
    expect(read(question)).toMatchObject({ kind: 'comparison', metrics, range, compare, filters });
  });
});

describe('groups', () => {
  it.each([
    ['Sessions by channel in the last 28 days', ['sessions'], ['sessionDefaultChannelGroup'], last28Days],
    ['sessions by country and device last week', ['sessions'], ['country', 'deviceCategory'], lastWeek],
    ['new users by source this year', ['newUsers'], ['firstUserSource'], days('2026-01-01', today)],
    ['conversion rate by device last month', ['sessionKeyEventRate'], ['deviceCategory'], october],
    ['purchases by campaign since 1 May', ['ecommercePurchases'], ['sessionCampaignName'], days('2026-05-01', today)],
  ])('%s', (question, metrics, dimensions, range) => {
    expect(read(question)).toMatchObject({ kind: 'breakdown', metrics, dimensions, range });
  });

  it.each([
    ['top 10 pages last month', ['screenPageViews'], ['pagePath'], october, 10],
    ['which countries bring the most revenue?', ['totalRevenue'], ['country'], last28Days, 10],
    [
      'worst 5 landing pages by bounce rate last 30 days',
      ['bounceRate'],
      ['landingPage'],
      days('2026-10-24', '2026-11-22'),
      5,
    ],
    ['top 5 products by revenue in September 2026', ['itemRevenue'], ['itemName'], september, 5],
  ])('%s', (question, metrics, dimensions, range, limit) => {
    expect(read(question)).toMatchObject({ kind: 'top', metrics, dimensions, range, order: 'desc', limit });
  });

  it.each([
    ['pages starting with /blog last week', { field: 'pagePath', op: 'begins_with', value: '/blog' }],
    ['cities with more than 100 sessions last month', { field: 'sessions', op: 'greater_than', value: 100 }],
  ])('%s', (question, filter) => {
    expect(read(question)).toMatchObject({ kind: 'breakdown', filters: [filter] });
  });
});

describe('time', () => {
  it.each([
    ['daily sessions in the last 14 days', ['sessions'], 'day', days('2026-11-09', '2026-11-22')],
    ['sessions per week over the last 3 months', ['sessions'], 'week', days('2026-08-23', '2026-11-22')],
  ])('%s', (question, metrics, granularity, range) => {
    expect(read(question)).toMatchObject({ kind: 'trend', metrics, granularity, range });
  });

  it('asks which day a date of two readings means', () => {
    expect(read('sessions on 3/4')).toMatchObject({
      kind: 'clarify',
      options: [{ label: '3 April 2026' }, { label: '4 March 2026' }],
    });
  });
});

describe('the conversation and the property', () => {
  it('lets a follow-up change only what it names', () => {
    const question = 'Sessions last week';
    const history = [{ question, plan: read(question) }];
    expect(read('and on mobile?', shop, history)).toMatchObject({
      metrics: ['sessions'],
      range: lastWeek,
      filters: [mobile],
    });
    expect(read('same for last month', shop, history)).toMatchObject({ metrics: ['sessions'], range: october });
    expect(read('by country', shop, history)).toMatchObject({
      metrics: ['sessions'],
      dimensions: ['country'],
      range: lastWeek,
    });
  });

  it('knows the custom fields of the property', () => {
    expect(read('signups by plan last week', software)).toMatchObject({
      metrics: ['keyEvents:sign_up'],
      dimensions: ['customEvent:plan'],
    });
  });

  it('never says that withheld revenue is a number', () => {
    expect(read('revenue last week', software)).toMatchObject({ kind: 'refuse' });
  });
});

describe('what has no answer', () => {
  it.each(['What are the names of our visitors?', 'page load time last week'])('refuses: %s', (question) => {
    expect(read(question).kind).toBe('refuse');
  });

  it.each(['what is love', 'asdf', 'hello', ''])('asks back: %s', (question) => {
    expect(read(question).kind).toBe('clarify');
  });

  it('says which word it could not use', () => {
    expect(JSON.stringify(read('sessions last week for the frobnicators'))).toContain('frobnicators');
  });
});

describe('any question', () => {
  it('gets a valid plan with days in order, none in the future, and ranges that share no day unless it says so', () => {
    const words = [
      'sessions',
      'users',
      'last',
      'week',
      'month',
      'by',
      'channel',
      'top',
      '5',
      'vs',
      'yesterday',
      'in',
      'May',
      'since',
      '3/4',
      'mobile',
      '/blog',
      'not',
      'Germany',
      '__proto__',
      'constructor',
      '\u0000',
      '🙂',
    ];
    const question = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(
        question,
        fc.constantFrom(shop, software, publisher),
        fc.constantFrom(...personas),
        (text, property, persona) => {
          const plan = planSchema.parse(understand({ question: text, persona, property, today }));
          if (!isData(plan)) return;
          expect(plan.range.start <= plan.range.end && plan.range.end <= today).toBe(true);
          if (!plan.compare) return;
          expect(plan.compare.start <= plan.compare.end).toBe(true);
          const apart = plan.compare.end < plan.range.start || plan.compare.start > plan.range.end;
          expect(apart || plan.assumptions.some((one) => one.includes('share some days'))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of 10,000 characters is read without hanging', () => {
    for (const piece of ['sessions by ', 'a', '(((((', 'not ', '1/', 'last ', '"']) {
      expect(planSchema.safeParse(read(piece.repeat(10_000 / piece.length))).success).toBe(true);
    }
  }, 10_000);
});

describe('questions that Parley suggests', () => {
  it.each([shop, software, publisher].flatMap((property) => personas.map((persona) => ({ property, persona }))))(
    'have answers: $property.display_name, $persona',
    ({ property, persona }) => {
      const suggestions = suggestQuestions(persona, property, today);
      expect(suggestions.length).toBeGreaterThanOrEqual(4);
      for (const question of suggestions) {
        const plan = understand({ question, persona, property, today });
        expect([question, plan.kind]).not.toEqual([question, expect.stringMatching(/clarify|refuse/)]);
        for (const next of followUps(plan, persona, property)) {
          expect([next, understand({ question: next, persona, property, today }).kind]).not.toEqual([
            next,
            expect.stringMatching(/clarify|refuse/),
          ]);
        }
      }
    },
  );
});

describe('addresses in a question', () => {
  it.each([
    'sessions from https://evil.example/login?x=1 on 03/04/2026',
    'how many frobs (see https://evil.example/a) last week',
    'sessions by "https://evil.example/a"',
    'gizmos of www.evil.example/now yesterday',
    'users in Atlantis [click](http://evil.example) last week',
    'sessions from <a href=x>Atlantis</a>',
  ])('are not said back: %s', (question) => {
    const plan = read(question);
    const said =
      plan.kind === 'clarify'
        ? [plan.reason, ...plan.options.flatMap((option) => [option.label, option.question])]
        : [];
    expect(said.length).toBeGreaterThan(2);
    expect(said.join(' ')).not.toMatch(/https?:|www\.|\/login|[<>]|\]\(/);
  });

  it('are sent again as their host, and limits as they were', () => {
    const plan = read('pages with views > 100 from https://shop.example/a on 03/04/2026');
    const [option] = plan.kind === 'clarify' ? plan.options : [];
    expect(option?.question).toBe('pages with views > 100 from shop.example on 2026-04-03');
  });
});
