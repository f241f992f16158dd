import { describe, expect, it } from 'vitest';
import { funnelColumns } from '../catalogue/funnel-columns.ts';
import { requestsOf } from '../compile/requests-of.ts';
import type { Answered } from '../findings/compute-findings.ts';
import type { Ga4Request, RunReportReply } from '../ga4-types.ts';
import { languages, type Language } from '../language.ts';
import type { DataPlan, StudyPlan } from '../plan.ts';
import { visibleText } from '../proof/plain-text.ts';
import { verify } from '../proof/verify.ts';
import type { Report } from '../report.ts';
import { composeReport } from './compose-report.ts';
import { syntheticProperty as property } from './fixtures/synthetic-property.ts';

const range = { start: '2026-11-02', end: '2026-11-08', label: 'last week' };
const compare = { start: '2026-10-26', end: '2026-11-01', label: 'the week before' };
const common = { metrics: ['sessions'], range, filters: [], assumptions: [] };
const days = ['20261102', '20261103', '20261104', '20261105', '20261106', '20261107', '20261108'];

/** What strangers could send as titles, each beside what it reads like. */
const titles: Record<string, string[]> = {
  'a zero-width space': ['Pricing', 'Pri\u200bcing'],
  'bidi controls': ['Pricing', '\u202ePricing\u202c', '\u2067Pricing\u2069'],
  'ten thousand characters': [`${'long '.repeat(2000)}1`, `${'long '.repeat(2000)}2`],
  'a number and nothing else': ['7', '7\u200b', '(7)'],
  'what Google calls the rest': ['(other)', '(other)\u200b', '(оther)'],
  'nothing at all': ['', '\u200b', '(empty)'],
  'what parts names': ['mobile · Pricing', 'mobile • Pricing'],
  'what marks twins': ['Pricing', 'Pricing\u200b', 'Pricing (2)', 'Pricing (3)'],
  'what the chart says of its own': ['everything else', 'the change', 'everything\u200b else'],
};

const plans: Record<string, DataPlan | StudyPlan> = {
  'groups over time': { kind: 'breakdown', ...common, dimensions: ['pagePath', 'date'] },
  'groups over hours': { kind: 'breakdown', ...common, dimensions: ['pagePath', 'hour'] },
  'a ranking with changes': { kind: 'top', ...common, compare, dimensions: ['pagePath'], order: 'desc', limit: 10 },
  'a comparison': { kind: 'comparison', ...common, compare, dimensions: ['pagePath'] },
  'two names each': { kind: 'breakdown', ...common, compare, dimensions: ['deviceCategory', 'pagePath'] },
  why: { kind: 'why', ...common, compare, dimensions: ['pagePath', 'deviceCategory'] },
  'the live view': {
    kind: 'realtime',
    metrics: ['activeUsers'],
    dimensions: ['unifiedScreenName'],
    filters: [],
    assumptions: [],
  },
  funnel: {
    kind: 'funnel',
    steps: [
      { name: 'View', event: 'view_item' },
      { name: 'Purchase', event: 'purchase' },
    ],
    dimension: 'pagePath',
    range,
    filters: [],
    assumptions: [],
  },
};

describe.each(Object.entries(titles))('titles with %s', (_, names) => {
  it.each(Object.entries(plans))('are answered, each apart: %s', (_kind, plan) => {
    const made = reportOn(plan, names);
    expect(verify(JSON.parse(JSON.stringify(made)) as Report)).toEqual([]);
    expect(made.charts.length).toBeGreaterThan(0);
    for (const text of [made.answer, ...Object.values(made.values).map(({ label }) => label)]) {
      expect(visibleText(text)).toBe(text.replace(/\n+/g, ' '));
      expect(text.length).toBeLessThan(3_000);
    }
    const groups = made.charts[0]?.spec.data.values.map((datum) => datum['group'] ?? datum['label']) ?? [];
    expect(new Set(groups).size).toBeGreaterThanOrEqual(names.length);
  });
});

it('is answered in every language', () => {
  for (const language of languages) {
    for (const names of Object.values(titles)) {
      const made = reportOn(plans['groups over time']!, names, language);
      expect([language, verify(made)]).toEqual([language, []]);
    }
  }
});

function reportOn(plan: DataPlan | StudyPlan, names: string[], language: Language = 'en'): Report {
  return composeReport({
    question: 'Which pages?',
    persona: 'general',
    language,
    plan,
    property,
    today: '2026-11-23',
    replies: requestsOf(plan, property).map((request): Answered => ({
      request,
      fetchedAt: '2026-11-23T09:41:00.000Z',
      reply: replyTo(columnsOf(request), names),
    })),
  });
}

interface Columns {
  dimensions: string[];
  metrics: string[];
  /** Names of date ranges, none where there is one. */
  periods: string[];
}

function columnsOf({ method, body }: Ga4Request): Columns {
  if (method === 'runFunnelReport') {
    return { dimensions: ['funnelStepName', 'pagePath'], metrics: Object.keys(funnelColumns), periods: [] };
  }
  const ranges = method === 'runReport' && 'dateRanges' in body ? body.dateRanges : [];
  return {
    dimensions: (body.dimensions ?? []).map(({ name }) => name),
    metrics: body.metrics.map(({ name }) => name),
    periods: ranges.length > 1 ? ranges.map((range) => ('name' in range ? (range.name ?? '') : '')) : [],
  };
}

function replyTo({ dimensions, metrics, periods }: Columns, names: string[]): RunReportReply {
  const isFunnel = dimensions[0] === 'funnelStepName';
  const keys = crossed(dimensions.map((name) => valuesOf(name, isFunnel ? ['RESERVED_TOTAL', ...names] : names)));
  // Some groups have no row on some days: nothing was recorded then, of this group alone.
  const isMissing = (key: string[]) => {
    const [name = '', day = ''] = key;
    return days.includes(day) && (days.indexOf(day) + names.indexOf(name)) % 2 === 1;
  };
  const rows = (periods.length ? periods.map((period) => [period]) : [[]]).flatMap((period, at) =>
    keys
      .filter((key) => !isMissing(key))
      .map((key, index) => ({
        dimensionValues: [...key, ...period].map((value) => ({ value })),
        metricValues: metrics.map(() => ({ value: `${900 - 40 * at - 7 * index}` })),
      })),
  );
  return {
    dimensionHeaders: [...dimensions, ...(periods.length ? ['dateRange'] : [])].map((name) => ({ name })),
    metricHeaders: metrics.map((name) => ({ name, type: 'TYPE_INTEGER' })),
    rows,
    rowCount: rows.length,
    metadata: {},
  };
}

function valuesOf(dimension: string, names: string[]): string[] {
  if (dimension === 'date') return days;
  if (dimension === 'hour') return ['07', '19'];
  if (dimension === 'deviceCategory') return ['mobile', 'desktop'];
  if (dimension === 'funnelStepName') return ['1. View', '2. Purchase'];
  return names;
}

function crossed(lists: string[][]): string[][] {
  return lists.reduce<string[][]>((made, list) => made.flatMap((row) => list.map((value) => [...row, value])), [[]]);
}
