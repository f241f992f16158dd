import { describe, expect, it } from 'vitest';
import { languages, spokenIn } from '../../language.ts';
import { isData, type DataPlan, type Persona, type Plan } from '../../plan.ts';
import { sayMetric, sayQuestion } from '../answer/say-question.ts';
import { phrasingOf } from '../lexicon/phrasing/phrasing-of.ts';
import { suggestQuestions } from '../suggest-questions.ts';
import { planLine } from '../test-plan-line.ts';
import { shop, software } from '../test-properties.ts';
import { understand } from '../understand.ts';
import { asked } from './asked.ts';

/** A Monday. */
const today = '2026-11-23';
const personas: Persona[] = ['po', 'ux', 'mgr', 'general'];
const others = languages.filter((language) => language !== 'en');

/** What figures and lists are compared with by default is not part of the question. */
function lineOf(plan: Plan): string {
  if (plan.kind !== 'kpi' && plan.kind !== 'breakdown') return planLine(plan);
  const { compare: _, ...rest } = plan;
  return planLine(rest);
}

describe.each(others)('what is said in %s', (language) => {
  const property = spokenIn(shop, language);
  const phrasing = phrasingOf(language);
  const read = (question: string) =>
    understand({ question, persona: 'general', property: shop, today, language, answerIn: language });
  const kpi = (start: string, end: string): DataPlan => ({
    kind: 'kpi',
    metrics: ['sessions'],
    filters: [],
    assumptions: [],
    range: { start, end, label: phrasing.range(start, end) },
  });

  it.each(asked[language]!)('is read back as the plan of %s: %s', (_key, question) => {
    const plan = read(question);
    if (!isData(plan) || plan.kind === 'overview') return;
    // These languages put a path before its page, which then is what is asked by.
    const isOfPaths = plan.filters.some(({ op }) => op === 'begins_with') && ['ja', 'zh', 'ko'].includes(language);
    if (isOfPaths) return;
    const said = sayQuestion(plan, property, phrasing);
    expect([said, lineOf(read(said))]).toEqual([said, lineOf(plan)]);
  });

  it.each([
    ['2026-10-05', '2026-10-05'],
    ['2026-10-03', '2026-10-19'],
    ['2026-07-01', '2026-09-30'],
    ['2026-03-01', '2026-03-31'],
    ['2025-01-01', '2025-12-31'],
    // The Turkish lexicon reads two whole dates as two periods.
    ...(language === 'tr'
      ? []
      : [
          ['2026-07-15', '2026-09-30'],
          ['2025-12-15', '2026-01-30'],
          ['2025-10-01', '2026-03-31'],
        ]),
  ] as [string, string][])('names the days from %s to %s', (start, end) => {
    const plan = kpi(start, end);
    expect(lineOf(read(sayQuestion(plan, property, phrasing)))).toBe(lineOf(plan));
  });

  it('names units of the calendar, which are read back as themselves', () => {
    const labels = (['day', 'week', 'month', 'quarter', 'year'] as const).flatMap((unit) => [
      phrasing.thisUnit(unit),
      phrasing.lastUnit(unit),
      phrasing.rolling(unit, 3),
    ]);
    const again = labels.map((label) => {
      const plan = read(phrasing.question({ metrics: [sayMetric('sessions', property, phrasing)], when: label }));
      return 'range' in plan ? plan.range.label : plan.kind;
    });
    expect(again).toEqual(labels);
  });

  it('suggests only questions that have answers', () => {
    const suggested = [shop, software].flatMap((one) =>
      personas.flatMap((persona) =>
        suggestQuestions(persona, spokenIn(one, language), today).map((question) => {
          const plan = understand({ question, persona, property: one, today, language });
          return [question, plan.kind] as const;
        }),
      ),
    );
    expect(suggested.filter(([, kind]) => kind === 'clarify' || kind === 'refuse')).toEqual([]);
  });

  it('offers readings of vague words that are understood', () => {
    const offered = [...phrasing.options.origin(), ...phrasing.options.clicks(), ...phrasing.options.impressions()];
    expect(offered.map(({ question }) => [question, read(question).kind])).toEqual(
      offered.map(({ question }) => [question, expect.stringMatching(/^(kpi|breakdown)$/)]),
    );
  });

  it('has no word for itself that is English', () => {
    const { notes, clarify, refuse, studies } = phrasing;
    const sentences = [notes, clarify, refuse, studies.notes].flatMap((part) => Object.values<string>(part));
    expect(sentences.filter((sentence) => /\b(the|are|which|with|not(?! found)|there)\b/i.test(sentence))).toEqual([]);
  });
});

describe('a conversation that changes its language', () => {
  it('keeps the days, and calls them in the new one', () => {
    const common = { persona: 'general', property: shop, today } as const;
    const question = 'sessions last week';
    const history = [{ question, plan: understand({ ...common, question }) }];
    expect(understand({ ...common, question: 'und nach Kanal?', history })).toMatchObject({
      kind: 'breakdown',
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      range: { start: '2026-11-16', end: '2026-11-22', label: '16.–22. November 2026' },
      assumptions: ['Was nicht neu gesagt wurde, gilt weiter aus der Frage davor.'],
    });
  });

  it('takes the reply to a question back as the option it names', () => {
    const common = { persona: 'general', property: shop, today } as const;
    const question = 'Woher kommen unsere Besucher?';
    const plan = understand({ ...common, question });
    expect(plan.kind).toBe('clarify');
    expect(understand({ ...common, question: '3', history: [{ question, plan }] })).toMatchObject({
      kind: 'breakdown',
      metrics: ['activeUsers'],
      dimensions: ['country'],
      range: { label: 'letzte 28 Tage' },
    });
  });
});
