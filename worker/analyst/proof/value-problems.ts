import type { Report, Value } from '../report.ts';
import { cellOf } from './cell-of.ts';
import { cellsIn, numbersIn } from './cells-in.ts';
import { evaluate } from './evaluate.ts';
import { parseFormula } from './parse-formula.ts';
import { printsAs } from './prints-as.ts';
import type { Problem } from './verify.ts';

/** Each value follows from its cells, and is printed as what it is. */
export function valueProblems(report: Report): Problem[] {
  return Object.entries(report.values).flatMap(([ref, value]) => {
    const message = problemOf(value, report);
    return message ? [{ where: `values.${ref}`, message }] : [];
  });
}

function problemOf(value: Value, { tables, quality }: Report): string | undefined {
  let formula;
  try {
    formula = parseFormula(value.formula ?? value.cells.join(' '));
  } catch {
    return 'has a formula that cannot be read';
  }
  if (cellsIn(formula).join() !== value.cells.join()) return 'lists other cells than its formula';
  // A formula without any cell proves nothing, but that a row which is not there counts as zero.
  const constants = numbersIn(formula);
  if (!constants.every((number) => conversions.includes(number)) || (!value.cells.length && value.formula !== '0')) {
    return 'holds a number that is not a cell';
  }
  const computed = evaluate(formula, (id) => cellOf(tables, id));
  if (!Number.isFinite(computed) || computed !== value.value) return 'does not follow from its cells';
  if (value.unit === 'currency' && value.currency !== quality.currency)
    return 'is in another currency than the property';
  return printsAs(value) ? undefined : 'is not printed as its number';
}

/** Zero for a row that is not there, 100 for percentage points. */
const conversions = [0, 100];
