import { describeMetric } from '../catalogue/describe-metric.ts';
import { createLedger } from '../findings/ledger.ts';
import type { PropertyProfile } from '../property.ts';
import { plainText } from '../proof/plain-text.ts';
import { renderAnswer } from '../proof/render-answer.ts';
import type { Part, Report } from '../report.ts';
import { phrasingOf } from '../understand/lexicon/phrasing/phrasing-of.ts';
import { type DayOfFigure, tableOfDay } from './table-of-day.ts';

/**
 * How alike two periods are, as a report: each day's figure is a cell of what Google said of that day, and the likeness a
 * formula over them. Undefined where a day lacks the figure, or one of the two does not change. In English.
 * @param asked in the order of their days, as many as `earlier`
 */
export function composeSimilar(
  metric: string,
  { asked, earlier }: { asked: DayOfFigure[]; earlier: DayOfFigure[] },
  property: PropertyProfile,
): Report | undefined {
  const days = [...asked, ...earlier].map((each, place) => tableOfDay(each, metric, `d${place + 1}`));
  if (days.some((day) => day === undefined)) return undefined;
  const tables = Object.fromEntries(days.flatMap((day) => (day ? [[day.id, day.table]] : [])));
  const ledger = createLedger(tables, property.currency, 'en');
  const { label, unit, algebra } = describeMetric(metric, property);
  const cells = Object.keys(tables).map((id) => `${id}.r0.${metric}`);
  const [ofNow, ofThen] = [cells.slice(0, asked.length), cells.slice(asked.length)];
  const likeness = ledger.add({
    formula: likenessFormula(ofNow, ofThen),
    unit: 'fraction',
    label: `${label}: course in common`,
  });
  if (!likeness) return undefined;
  const range = rangeOf(asked);
  const compare = rangeOf(earlier);
  // Users of several days are no sum of each day's.
  const isSummed = algebra.kind === 'additive';
  const sum = (some: string[], of: string) =>
    isSummed ? ledger.add({ formula: `sum(${some.join(', ')})`, unit, label: `${label}, ${of}` }) : undefined;
  const [sumNow, sumThen] = [sum(ofNow, range.label), sum(ofThen, compare.label)];
  const name = plainText(label);
  const parts: Part[] = [
    { label: range.label },
    { text: ' looked like ' },
    { label: compare.label },
    { text: `: ${name.charAt(0).toLowerCase()}${name.slice(1)} went up and down alike from day to day, with ` },
    { ref: likeness },
    { text: ' of the course in common.' },
    ...(sumNow && sumThen
      ? [{ text: ' They came to ' }, { ref: sumNow }, { text: ', against ' }, { ref: sumThen }, { text: ' then.' }]
      : []),
  ];
  const [first] = asked;
  return {
    type: 'report',
    version: 1,
    persona: 'general',
    question: 'When did this last look like this?',
    language: 'en',
    answer: renderAnswer(parts, ledger.values),
    parts,
    values: ledger.values,
    metrics: [],
    charts: [],
    tables,
    citations: days.flatMap((day) => (day ? [day.citation] : [])),
    quality: { time_zone: first?.values.quality.time_zone ?? property.time_zone, currency: property.currency },
    plan: { kind: 'comparison', metrics: [metric], range, compare, assumptions: [], filters: [] },
    assumptions: [],
    follow_ups: [],
    status: 'complete',
  };
}

/** The squared correlation. No number can be written in a formula, the count of days neither: so it is by pairs of days. */
function likenessFormula(one: string[], other: string[]): string {
  const pairs = one.flatMap((_, a) => one.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
  const sum = (left: string[], right: string[]) =>
    pairs.map(([a, b]) => `(${left[a]} - ${left[b]}) * (${right[a]} - ${right[b]})`).join(' + ');
  const both = `(${sum(one, other)})`;
  return `${both} * ${both} / ((${sum(one, one)}) * (${sum(other, other)}))`;
}

function rangeOf(days: DayOfFigure[]): { start: string; end: string; label: string } {
  const [start = '', end = ''] = [days[0]?.day, days.at(-1)?.day];
  return { start, end, label: phrasingOf('en').range(start, end) };
}
