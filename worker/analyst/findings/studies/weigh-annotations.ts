import { describeMetric } from '../../catalogue/describe-metric.ts';
import { annotationTable, candidatesOf } from '../../compile/studies/annotation-requests.ts';
import type { Table } from '../../report.ts';
import { annotationWordsOf } from '../../report/words/annotations.ts';
import type { AnnotationFact } from '../fact.ts';
import { dayOf, daysBetween, startOfData } from './daily.ts';
import { falseDiscoveries } from './false-discoveries.ts';
import type { WhyCells, WhyStudy } from './why-cells.ts';

const week = 7;
/** Fewer days after the note say too little. */
const fewestDays = 3;
/** So few other dates cannot tell what is rare. */
const fewestPlacebos = 40;
/** Of the notes that are called a cause, at most this part by chance (Benjamini and Hochberg, 1995). */
const falseRate = 0.05;
/** A step that is larger by more than this part at another day of the weeks around is that day's. */
const leastOfNearby = 0.8;
/** A step of which so much was there before the noted day is not that day's. */
const mostBegun = 0.5;

/** A step of the figure at a row: the days from it on, against the same weekdays the week before. */
interface Step {
  size: number;
  after: string;
  before: string;
}

/**
 * Whether what was noted near a change may be its cause: does the figure step on that day, in the direction of the change,
 * further than it does at dates where nothing was noted (placebos), and there rather than some days off? Each noted
 * day is tested by a permutation of dates, so nothing is assumed of how the figure is distributed.
 */
export function weighAnnotations(study: WhyStudy, { metric, base }: WhyCells, wholeBy: number): AnnotationFact[] {
  const { plan, ledger, tables, property, annotations = [] } = study;
  const table = tables[annotationTable];
  const candidates = candidatesOf(plan, annotations);
  const { label, unit } = describeMetric(metric, property);
  const words = annotationWordsOf(ledger.language);
  const first = table ? startOfData(table) : 0;
  const tests = candidates.map((note) => ({ note, ...(table ? testOf(table, note.day) : {}) }));
  const real = new Set(falseDiscoveries(tests.filter(isTested), falseRate).map(({ note }) => note.id));
  return tests.map(({ note, step, row, chance, isThere }): AnnotationFact => {
    const key = ledger.quote(note.title);
    const at = row === undefined ? undefined : dayValue(row);
    if (!step || chance === undefined || at === undefined) return { key, verdict: 'untested', ...(at ? { at } : {}) };
    const after = ledger.add({ formula: step.after, unit, label: `${label}, ${words.after}` });
    const before = ledger.add({ formula: step.before, unit, label: `${label}, ${words.before}` });
    if (!after || !before) return { key, verdict: 'untested', at };
    const isCause = real.has(note.id) && isThere === true && Math.sign(step.size) === Math.sign(wholeBy);
    return { key, at, after, before, verdict: isCause ? 'supported' : 'refuted' };
  });

  function dayValue(row: number): string | undefined {
    const formula = `${annotationTable}.r${row}.date`;
    return ledger.add({ formula, unit: 'date', label: words.day });
  }

  function testOf(daily: Table, day: string): { row?: number; step?: Step; chance?: number; isThere?: boolean } {
    const row = daily.rows.findIndex((_, index) => dayOf(daily, index) === day);
    if (row < 0) return {};
    const length = Math.min(week, daily.rows.length - row);
    const step = length < fewestDays ? undefined : stepAt(daily, row, length);
    if (!step) return { row };
    const sizeAt = (other: number) => stepAt(daily, other, length)?.size;
    const all = daily.rows.map((_, other) => sizeAt(other));
    // Days that neither of the two windows of the note has.
    const placebos = all.filter((size, other) => size !== undefined && Math.abs(other - row) >= week + length);
    if (placebos.length < fewestPlacebos) return { row };
    const asFar = placebos.filter((size) => Math.abs(size ?? 0) >= Math.abs(step.size)).length;
    const nearby = all.slice(Math.max(0, row - week + 1), row + week).map((size) => Math.abs(size ?? 0));
    return {
      row,
      step,
      chance: (1 + asFar) / (1 + placebos.length),
      isThere: Math.abs(step.size) >= leastOfNearby * Math.max(...nearby) && !hasBegun(),
    };

    /** While the week after the note is not over, days lie between its windows: a step among them came before it. */
    function hasBegun(): boolean {
      const between = week - length;
      const earlier = between > 0 ? stepAt(daily, row - between, between)?.size : undefined;
      return earlier !== undefined && step !== undefined && earlier / step.size >= mostBegun;
    }
  }

  /** Undefined where a day of either window is missing. */
  function stepAt(daily: Table, row: number, length: number): Step | undefined {
    const start = row - week;
    const last = row + length - 1;
    if (start < first || last >= daily.rows.length) return undefined;
    if (daysBetween(dayOf(daily, start), dayOf(daily, last)) !== last - start) return undefined;
    const [after, before] = [formulaOf(row, length), formulaOf(start, length)];
    const [now, then] = [ledger.compute(after), ledger.compute(before)];
    // Of amounts the ratio, so that large and small days are as restless as one another.
    const size = base === undefined && unit !== 'fraction' ? Math.log((now + 1) / (then + 1)) : now - then;
    return Number.isFinite(size) ? { size, after, before } : undefined;
  }

  /** A rate over days is that of all days together: each day's by what it is a rate of. */
  function formulaOf(from: number, length: number): string {
    const cells = (column: string) =>
      Array.from({ length }, (_, index) => `${annotationTable}.r${from + index}.${column}`);
    if (base === undefined) return `sum(${cells(metric).join(', ')})`;
    const weights = cells(base);
    const weighted = cells(metric).map((cell, index) => `${cell} * ${weights[index]}`);
    return `sum(${weighted.join(', ')}) / sum(${weights.join(', ')})`;
  }
}

function isTested<Test extends { chance?: number }>(test: Test): test is Test & { chance: number } {
  return test.chance !== undefined;
}
