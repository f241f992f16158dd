import type { Report, Value } from '../report.ts';
import { cellOf } from './cell-of.ts';
import { evaluate } from './evaluate.ts';
import { printsAs } from './prints-as.ts';
import { seriesReader } from './series/series-of.ts';
import type { Problem } from './verify.ts';

/** Each value follows from its cells, and is printed as what it is. */
export function valueProblems(report: Report): Problem[] {
  const seriesOf = seriesReader(report.tables);
  return Object.entries(report.values).flatMap(([ref, value]) => {
    const message = problemOf(value, report, seriesOf);
    return message ? [{ where: `values.${ref}`, message }] : [];
  });
}

function problemOf(
  value: Value,
  { tables, quality }: Report,
  seriesOf: ReturnType<typeof seriesReader>,
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
    return 'has no readable formula';
  }
  if ([...cells].join() !== value.cells.join()) return 'lists other cells than its formula';
  // Without a cell there is nothing to prove, but that a row which is not there counts as zero.
  if (!Number.isFinite(computed) || computed !== value.value || (!cells.size && value.formula !== '0')) {
    return 'does not follow from its cells';
  }
  const isPrinted = printsAs(value) && (value.unit !== 'currency' || value.currency === quality.currency);
  return isPrinted ? undefined : 'is printed otherwise';
}
