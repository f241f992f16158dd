import { describe, expect, it } from 'vitest';
import { languages, spokenIn } from '../language.ts';
import type { Persona, Plan } from '../plan.ts';
import { followUps } from './follow-ups.ts';
import { phrasingOf } from './lexicon/phrasing/phrasing-of.ts';
import { shop } from './test-properties.ts';
import { understand } from './understand.ts';

const today = '2026-11-23';
const common = { range: { start: '2026-11-16', end: '2026-11-22', label: 'last week' }, assumptions: [], filters: [] };
const compare = { start: '2026-11-09', end: '2026-11-15', label: 'the week before' };
const history = { start: '2026-08-01', end: '2026-11-15', label: 'before' };
const steps = [
  { name: 'Cart', event: 'add_to_cart' },
  { name: 'Purchase', event: 'purchase' },
];

function kindsAfter(question: string, persona: Persona, language: (typeof languages)[number]) {
  const property = spokenIn(shop, language);
  const plan = understand({ question, persona, property, today, language });
  return followUps(plan, persona, property).map((next) => {
    const read = understand({ question: next, persona, property, today, language });
    return [next, read.kind, 'dimensions' in read ? read.dimensions : undefined] as const;
  });
}

describe('what an overview leads on to', () => {
  it.each(languages)('is why, by what it has not shown, and last year, in %s', (language) => {
    const property = spokenIn(shop, language);
    const label = phrasingOf(language).lastUnit('week');
    const range = { ...common.range, label };
    const plan: Plan = { kind: 'overview', metrics: ['totalRevenue', 'sessions'], ...common, range, compare };
    const read = followUps(plan, 'mgr', property).map((question) =>
      understand({ question, persona: 'mgr', property, today, language }),
    );
    expect(read.map((next) => [next.kind, 'metrics' in next ? next.metrics : []])).toEqual([
      ['why', ['totalRevenue']],
      ['breakdown', ['totalRevenue']],
      ['comparison', ['totalRevenue']],
    ]);
  });

  it('does not repeat a chart that the overview has', () => {
    expect(kindsAfter('How are we doing?', 'mgr', 'en')).toEqual([
      [expect.any(String), 'why', expect.any(Array)],
      [expect.any(String), 'breakdown', ['country']],
      [expect.any(String), 'comparison', undefined],
    ]);
    expect(kindsAfter('How are we doing?', 'ux', 'en')[1]?.[2]).toEqual(['landingPage']);
  });
});

describe('what a study leads on to', () => {
  const studies: Plan[] = [
    { kind: 'why', metrics: ['totalRevenue'], ...common, compare, dimensions: ['country'] },
    { kind: 'funnel', steps, ...common },
    { kind: 'anomaly', metrics: ['sessions'], ...common, history },
    { kind: 'forecast', metrics: ['sessions'], ...common, history },
    { kind: 'cohort', granularity: 'week', cohorts: [compare], periods: 4, assumptions: [], filters: [] },
  ];

  it.each(studies)('is its figure by groups and over time, and not the answer again: $kind', (study) => {
    const read = followUps(study, 'po', shop).map((question) =>
      understand({ question, persona: 'po', property: shop, today }),
    );
    expect(read.map(({ kind }) => kind)).toEqual(['breakdown', 'breakdown', 'trend']);
  });

  it('is the rate of conversions after a funnel, and the newcomers after who came back', () => {
    const [, funnel, , , cohort] = studies.map((study) => followUps(study, 'po', shop)[0]);
    expect([funnel, cohort]).toEqual([
      'What was our conversion rate by channel last week?',
      'How many new users did we have by channel last month?',
    ]);
  });
});
