import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import { whyWindows } from '../../compile/studies/why-windows.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { Chart } from '../../report.ts';
import { fillText } from '../../report/words/fill.ts';
import { changeBetween } from '../change-between.ts';
import type { Change, LevelFact, WhyFact } from '../fact.ts';
import { contributionOf } from './contribution.ts';
import { findGaps } from './find-gaps.ts';
import type { StudyResult } from './study.ts';
import { weighAnnotations } from './weigh-annotations.ts';
import { weighEarlier } from './weigh-earlier.ts';
import { weighCauses, type Candidate } from './weigh-causes.ts';
import { whyCells, type WhyStudy } from './why-cells.ts';

const mostCauses = 4;
const mostBars = 8;
/** What Google calls traffic that it does not know: more of it is a fault of the tracking before it is behaviour. */
const unknown = new Set(['(not set)', '(other)', 'Unassigned', '(data not available)']);

/** Which groups a change came from, whether that is more than ordinary, and what they leave. */
export function findWhy(study: WhyStudy): StudyResult {
  const { plan, property, ledger } = study;
  const { labels, charts, inside } = ledger.words;
  const cells = whyCells(study);
  const metric = describeMetric(cells.metric, property);
  if (!cells.cell('current', cells.metric) || !cells.cell('previous', cells.metric)) {
    return { facts: [], metrics: [], charts: [], empty: true };
  }
  const { whole, wholeRecurs, candidates } = weighCauses(study, cells);
  const { yearBefore } = whyWindows(plan.range, plan.compare);
  const wholeBy = ledger.compute(`${cells.cell('current', cells.metric)} - ${cells.cell('previous', cells.metric)}`);
  const ranked = candidates
    .filter(({ by }) => Math.sign(by) === Math.sign(wholeBy))
    .toSorted((a, b) => order[a.verdict] - order[b.verdict] || weightOf(b) - weightOf(a));
  const causes = ranked.slice(0, mostCauses);
  const dimension = causes[0]?.group.dimension ?? plan.dimensions[0] ?? '';
  const bars = candidates
    .filter(({ group }) => group.dimension === dimension)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, mostBars);
  cells.keep([...causes, ...bars].map(({ group }) => group));

  const now = cells.cell('current', cells.metric)!;
  const before = cells.cell('previous', cells.metric)!;
  const isRate = cells.base !== undefined;
  const unit = isRate && metric.unit === 'fraction' ? ('percentage_points' as const) : metric.unit;
  const inUnit = (formula: string) => (unit === 'percentage_points' ? `(${formula}) * 100` : formula);
  const level: LevelFact = {
    kind: 'level',
    metric: cells.metric,
    ...figure('current', now, plan.range.label),
    ...figure('previous', before, plan.compare.label),
    change: changeBetween(ledger, metric, { current: now, previous: before, of: metric.label }),
  };
  // Rows have moved: formulas are made anew from where the cells are now.
  const again = ({ group, contribution }: Candidate) =>
    contributionOf(cells, group, 'current', 'previous') ?? contribution;
  const lastChange = changeAYearBefore();
  const fact: WhyFact = {
    kind: 'why',
    metric: cells.metric,
    whole,
    causes: causes.flatMap((candidate): WhyFact['causes'] => {
      const { group, by, verdict } = candidate;
      const { formula, mix, rate } = again(candidate);
      const name = ledger.names().value(group.dimension, group.name);
      const label = partLabel(name);
      const amount = ledger.add({ formula: inUnit(sized(formula, by)), unit, label });
      const signed = ledger.add({ formula: inUnit(formula), unit, label, signed: true });
      const share = ledger.add({
        formula: `(${formula}) / (${now} - ${before})`,
        unit: 'fraction',
        label,
      });
      const part = (one: string | undefined, what: string) =>
        one ? ledger.add({ formula: inUnit(one), unit, label: `${what}, ${name}`, signed: true }) : undefined;
      const [mixRef, rateRef] = [part(mix, labels.weight), part(rate, labels.ownFigure)];
      if (!amount || !signed) return [];
      const last = candidate.recurs && yearBefore && contributionOf(cells, group, yearBefore.now, yearBefore.before);
      const lastRef = last
        ? ledger.add({ formula: inUnit(last.formula), unit, label: `${label}, ${labels.yearBefore}`, signed: true })
        : undefined;
      const isPart = share !== undefined && (ledger.values[share]?.value ?? 2) <= 1;
      return [
        {
          dimension: group.dimension,
          key: ledger.quote(name),
          verdict,
          amount,
          signed,
          direction: by > 0 ? 'up' : 'down',
          ...(isPart ? { share } : {}),
          ...(mixRef ? { mix: mixRef } : {}),
          ...(rateRef ? { rate: rateRef } : {}),
          isFault: unknown.has(group.name) && by > 0,
          isSilent: candidate.isSilent,
          ...(lastRef ? { yearBefore: lastRef } : {}),
        },
      ];
    }),
    ...(wholeRecurs && lastChange?.signed ? { yearBefore: lastChange.signed } : {}),
    gaps: findGaps(
      study,
      Object.keys(study.tables).find((id) => study.tables[id]?.dimensions[0]?.name === 'date') ?? '',
      0,
    ),
    annotations: weighAnnotations(study, cells, wholeBy),
  };
  const parts = bars.map((candidate) => ({ candidate, formula: again(candidate).formula }));
  const left = parts.reduce((formula, part) => `${formula} - (${part.formula})`, `(${now} - ${before})`);
  const leftBy = ledger.compute(left);
  // Of parts that add up by themselves, machines leave a dust.
  const isMuch = Math.abs(leftBy) > 0.005 * Math.abs(wholeBy);
  const rest = ledger.add({ formula: inUnit(sized(left, leftBy)), unit, label: labels.everythingElse });
  const { current, previous, change } = level;
  const waterfall = chartParts();
  // Last, so that it gives no other value another name.
  const earlier = weighEarlier(study, fact);
  return {
    facts: [
      level,
      {
        ...fact,
        ...(earlier && { earlier }),
        ...(rest && isMuch && parts.length
          ? { rest: { dimension, amount: rest, direction: leftBy > 0 ? ('up' as const) : ('down' as const) } }
          : {}),
      },
    ],
    metrics: current
      ? [
          {
            label: metric.label,
            ref: current.ref,
            ...(change?.signed ? { delta_ref: change.signed } : {}),
            ...(previous ? { previous_ref: previous.ref } : {}),
            good: metric.good,
          },
        ]
      : [],
    charts: waterfall,
    ...(earlier && { citations: study.earlier?.tables.map(({ citation }) => citation) }),
    empty: false,
  };

  function changeAYearBefore(): Change | undefined {
    const current = yearBefore && cells.cell(yearBefore.now, cells.metric);
    const previous = yearBefore && cells.cell(yearBefore.before, cells.metric);
    if (!wholeRecurs || !current || !previous) return undefined;
    return changeBetween(ledger, metric, { current, previous, of: `${metric.label}, ${labels.yearBefore}` });
  }

  function partLabel(group: string): string {
    return fillText(labels.part, { metric: inside(metric.label), group });
  }

  function figure(which: 'current' | 'previous', formula: string, when: string) {
    const ref = ledger.add({ formula, unit: metric.unit, label: `${metric.label}, ${when}` });
    return ref ? { [which]: { ref, zero: ledger.values[ref]?.value === 0 } } : {};
  }

  /** A waterfall: each group's part in the change, what they leave, and the change itself. */
  function chartParts(): Omit<Chart, 'id'>[] {
    const table = cells.cell('current', cells.metric)?.split('.')[0] ?? '';
    const shown = [
      ...parts.map(({ candidate, formula }) => ({
        label: ledger.names().value(dimension, candidate.group.name),
        formula,
      })),
      { label: labels.everythingElse, formula: left },
      { label: labels.allTogether, formula: `${now} - ${before}` },
    ].flatMap(({ label, formula }) => {
      const ref = ledger.add({ formula: inUnit(formula), unit, label: partLabel(label), signed: true });
      return ref ? [{ label, value: ledger.values[ref]?.value ?? null, ref }] : [];
    });
    if (parts.length === 0) return [];
    const title = fillText(charts.parts, {
      Metric: metric.label,
      metric: inside(metric.label),
      groups: inside(describeDimension(dimension, property).label),
    });
    return [
      {
        table,
        title,
        summary: fillText(charts.bars, { title: inside(title), days: plainText(plan.range.label) }),
        spec: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          mark: { type: 'bar', orient: 'horizontal' },
          data: { values: shown },
          encoding: {
            x: { field: 'value', type: 'quantitative', title: fillText(labels.change, { of: inside(metric.label) }) },
            y: { field: 'label', type: 'nominal', sort: shown.map(({ label }) => label) },
          },
          usermeta: { unit, waterfall: true, ...(unit === 'currency' ? { currency: ledger.currency } : {}) },
        },
      },
    ];
  }
}

const order = { supported: 0, untested: 1, shared: 2, refuted: 3 };

/** Causes by what they did on their own, so that a group that only holds much of the true one comes after it. */
function weightOf({ verdict, apart, by }: Candidate): number {
  return Math.abs(verdict === 'supported' ? apart : by);
}

/** Without its sign. */
function sized(formula: string, by: number): string {
  return by < 0 ? `0 - (${formula})` : formula;
}
