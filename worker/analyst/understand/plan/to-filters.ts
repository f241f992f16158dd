import type { Filter } from '../../plan.ts';
import type { FilterMention } from '../read/reading.ts';

/** Filters of a plan are all required, so several values of one field become one filter that accepts any of them. */
export function toFilters(mentions: (FilterMention & { field: string })[]): Filter[] {
  const groups = new Map<
    string,
    { field: string; op: FilterMention['op']; negate: boolean; values: string[]; mixed: boolean }
  >();
  for (const { field, op, negate, values } of mentions) {
    const key = `${field} ${negate}`;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { field, op, negate, values: [...values], mixed: false });
      continue;
    }
    for (const value of values) if (!group.values.includes(value)) group.values.push(value);
    group.mixed ||= group.op !== op || op !== 'exact';
  }
  return [...groups.values()].slice(0, 10).map(({ field, op, negate, values, mixed }) => {
    const negated = negate ? { negate: true } : {};
    if (mixed) return { field, op: 'regexp', value: anyOf(op, values), ...negated };
    if (values.length === 1) return { field, op, value: values[0]!, ...negated };
    return { field, op: 'in_list', values, ...negated };
  });
}

/** RE2, over the whole value: any of the texts in it. */
function anyOf(op: FilterMention['op'], values: string[]): string {
  if (op === 'regexp') return values.length === 1 ? values[0]! : values.map((value) => `(${value})`).join('|');
  const choices = values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const before = op === 'begins_with' ? '' : '.*';
  const after = op === 'ends_with' ? '' : '.*';
  return `${before}(${choices})${after}`;
}
