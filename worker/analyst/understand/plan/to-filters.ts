import type { Filter } from '../../plan.ts';
import type { FilterMention } from '../read/reading.ts';

type Named = FilterMention & { field: string };

/** Filters of a plan are all required, so several values of one field become one filter that accepts any of them. */
export function toFilters(mentions: Named[]): Filter[] {
  const groups = new Map<string, Named[]>();
  for (const [index, mention] of mentions.entries()) {
    const key = `${mention.field} ${mention.negate} ${mention.both ? index : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].slice(0, 10).map(toFilter);
}

function toFilter(mentions: Named[]): Filter {
  const { field, op, negate } = mentions[0]!;
  const negated = negate ? { negate: true } : {};
  const values = [...new Set(mentions.flatMap((mention) => mention.values))];
  if (values.length === 1) return { field, op, value: values[0]!, ...negated };
  if (mentions.every((mention) => mention.op === 'exact')) return { field, op: 'in_list', values, ...negated };
  const choices = mentions.flatMap((mention) => mention.values.map((value) => choice(mention.op, value)));
  return { field, op: 'regexp', value: [...new Set(choices)].join('|'), ...negated };
}

/** RE2, looked for anywhere in a value: what says where it stands is anchored. */
function choice(op: FilterMention['op'], value: string): string {
  if (op === 'regexp') return `(${value})`;
  const text = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = op === 'exact' || op === 'begins_with' ? '^' : '';
  const end = op === 'exact' || op === 'ends_with' ? '$' : '';
  return start + text + end;
}
