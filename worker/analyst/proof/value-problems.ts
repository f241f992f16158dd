import type { Report, Value } from '../report.ts';
import { cellOf } from './cell-of.ts';
import { evaluate } from './evaluate.ts';
import { printsAs } from './prints-as.ts';
import { seriesReader, type Series } from './series/series-of.ts';
import type { Problem } from './verify.ts';

/** Each value follows from its cells, and is printed as what it is. */
export function valueProblems(report: Report): Problem[] {
  const seriesOf = fewSeries(seriesReader(report.tables));
  const spans = Object.values(report.values).flatMap(({ formula }) => formula?.match(span) ?? []);
  if (spans.length > mostSpans) return [{ where: 'values', what: 'ask for more forecasts than any report does' }];
  return Object.entries(report.values).flatMap(([ref, value]) => {
    const what = problemOf(value, report, seriesOf);
    return what ? [{ where: `values.${ref}`, what }] : [];
  });
}

function problemOf(
  value: Value,
  { tables, quality, language }: Report,
  seriesOf: (id: string) => Series,
): string | undefined {
  const cells = new Set<string>();
  let computed;
  try {
    computed = evaluate(
      value.formula ?? value.cells.join(' '),
      (id) => {
        cells.add(id);
        return cellOf(tables, id);
      },
      (id) => {
        cells.add(id);
        return seriesOf(id);
      },
    );
  } catch {
    return 'has a formula that cannot be read';
  }
  if ([...cells].join() !== value.cells.join()) return 'names other cells than its formula uses';
  // Without a cell there is nothing to prove, but that a row which is not there counts as zero.
  if (!Number.isFinite(computed) || (!cells.size && value.formula !== '0')) return 'rests on cells that are not there';
  if (computed !== value.value) return `is ${value.value}, but its cells give ${computed}`;
  if (value.unit === 'currency' && value.currency !== quality.currency) return 'is in another currency';
  return printsAs(value, language) ? undefined : `is printed as “${value.formatted}”, but is ${value.value}`;
}

/** Days that a report of fourteen months could need, and series that one could rest on, each with room to spare. */
const mostDays = 1_100;
const mostSeries = 60;
/** Forecasts of several days together, `forecast[1..30]`: what they cost grows with the square of the days. */
const span = /\[\d+\.\.\d+\]/g;
const mostSpans = 60;

/** A forecast takes a while: a report that asks for more of them than any does, or of centuries, gets none. */
function fewSeries(seriesOf: (id: string) => Series): (id: string) => Series {
  const asked = new Set<string>();
  return (id) => {
    asked.add(id);
    const series = asked.size > mostSeries ? { points: [] } : seriesOf(id);
    const { points } = series;
    const days = (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0);
    return days <= mostDays ? series : { points: [] };
  };
}
