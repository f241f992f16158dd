import { createStore, produce } from 'solid-js/store';
import type { Filter } from '../../../worker/analyst/plan.ts';

/** What a filter of texts does, as one choice. */
export const SENSES = ['is', 'is_not', 'contains', 'contains_not', 'begins_with', 'ends_with'] as const;
export type Sense = (typeof SENSES)[number];

/** One that a form can show in fields; `kept`: any other, which stays as it is. */
export type FilterRow = { field: string; sense: Sense; value: string } | { kept: Filter };

export const MOST_FILTERS = 10;

/** The filters of a form. `read` is what they come to. */
export function createFilters(initial: Filter[]) {
  const [rows, setRows] = createStore<FilterRow[]>(initial.map(toRow));
  return {
    rows,
    add: () => setRows(rows.length, { field: 'country', sense: 'is', value: '' }),
    drop: () => setRows(produce((all) => void all.pop())),
    change: (place: number, change: Partial<Exclude<FilterRow, { kept: Filter }>>) => setRows(place, change),
    read: (): Filter[] => rows.map(toFilter),
  };
}

function toRow(filter: Filter): FilterRow {
  const sense = SENSES.find((each) => JSON.stringify(textFilter(filter.field, each, 'x')) === shapeOf(filter));
  return sense && 'value' in filter ? { field: filter.field, sense, value: String(filter.value) } : { kept: filter };
}

function shapeOf(filter: Filter): string | undefined {
  if (!('value' in filter) || typeof filter.value !== 'string') return undefined;
  const { field, op, negate } = filter;
  return JSON.stringify({ field, op, value: 'x', ...(negate && { negate }) });
}

function toFilter(row: FilterRow): Filter {
  return 'kept' in row ? row.kept : textFilter(row.field, row.sense, row.value.trim());
}

function textFilter(field: string, sense: Sense, value: string): Filter {
  switch (sense) {
    case 'is':
      return { field, op: 'exact', value };
    case 'is_not':
      return { field, op: 'exact', value, negate: true };
    case 'contains_not':
      return { field, op: 'contains', value, negate: true };
    case 'contains':
    case 'begins_with':
    case 'ends_with':
      return { field, op: sense, value };
  }
}
