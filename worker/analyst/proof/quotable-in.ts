import type { Report } from '../report.ts';
import { plainText } from './plain-text.ts';
import { valueLabel } from './row-label.ts';

/**
 * What a report may quote although it can hold digits: names of ranges, columns and groups, and what was filtered;
 * times in words, never as Google's codes.
 */
export function quotableIn({ plan, tables }: Report): Set<string> {
  const quotable = new Set<string>();
  const allow = (text: string | number | undefined) => text !== undefined && quotable.add(plainText(`${text}`));
  if ('range' in plan) allow(plan.range.label);
  if ('compare' in plan) allow(plan.compare?.label);
  if ('metrics' in plan) plan.metrics.forEach(allow);
  if (plan.kind === 'realtime') allow(plan.minutes ?? 30);
  if (plan.kind === 'funnel') plan.steps.forEach(({ name }) => allow(name));
  if ('filters' in plan) {
    for (const filter of plan.filters) {
      allow(filter.field);
      for (const value of 'values' in filter ? filter.values : [filter.value])
        allow(valueLabel(filter.field, `${value}`));
    }
  }
  for (const { dimensions, metrics, rows } of Object.values(tables)) {
    for (const { label } of [...dimensions, ...metrics]) allow(label);
    for (const row of rows)
      row.dimensions.forEach((value, column) => allow(valueLabel(dimensions[column]!.name, value)));
  }
  return quotable;
}

/** Whether every digit of a title stands in a label that it quotes, there perhaps without its capital. */
export function isQuoted(text: string, quotable: Set<string>): boolean {
  const labels = [...quotable].filter((label) => digit.test(label)).sort((a, b) => b.length - a.length);
  const rest = labels.reduce((left, label) => left.replaceAll(label.toLowerCase(), ' '), text.toLowerCase());
  return !digit.test(rest);
}

export const digit = /\p{N}/u;
