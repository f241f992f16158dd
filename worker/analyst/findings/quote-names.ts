import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { isMetric } from '../compile/is-metric.ts';
import { textsOf } from '../proof/alternatives-of.ts';
import { percentLabel } from '../proof/percent-label.ts';
import { plainText } from '../proof/plain-text.ts';
import { valueLabel } from '../proof/row-label.ts';
import type { Table } from '../report.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';

/** Names that a sentence may need to quote, because they can hold digits: ranges, conditions and columns. */
export function quoteNames(
  ledger: Ledger,
  { plan, property, tables }: Pick<Finding, 'plan' | 'property'> & { tables: Table[] },
): void {
  ledger.labels['range'] = plainText(plan.range.label);
  if (plan.compare) ledger.labels['compare'] = plainText(plan.compare.label);
  for (const filter of plan.filters) {
    const isRate = isMetric(filter.field, property) && describeMetric(filter.field, property).unit === 'fraction';
    for (const text of textsOf(filter)) {
      ledger.quote(
        isRate ? percentLabel(Number(text), ledger.language) : valueLabel(filter.field, text, ledger.language),
      );
    }
  }
  const shown = new Set(tables.flatMap((table) => [...table.metrics, ...table.dimensions]).map(({ label }) => label));
  for (const label of shown) if (/\p{N}/u.test(label)) ledger.quote(label);
  // What is in no table can only be called by the name the plan has for it.
  const groups = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
  for (const name of [...plan.metrics, ...groups, ...plan.filters.map((filter) => filter.field)]) {
    const { label } = isMetric(name, property) ? describeMetric(name, property) : describeDimension(name, property);
    if (/\p{N}/u.test(label) && !shown.has(label)) ledger.quote(name);
  }
}
