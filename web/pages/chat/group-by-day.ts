export type DayGroup = 'today' | 'yesterday' | 'this_week' | 'this_month' | { year: number; month: number };

/** Newest first, in the groups people remember by; days are the reader's own. `month` counts from 0. */
export function groupByDay<Item extends { updated_at: string }>(
  items: Item[],
  now: Date,
): { group: DayGroup; items: Item[] }[] {
  const groups: { group: DayGroup; items: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at))) {
    const group = toGroup(new Date(item.updated_at), now);
    const last = groups.at(-1);
    if (last && isSame(last.group, group)) last.items.push(item);
    else groups.push({ group, items: [item] });
  }
  return groups;
}

function toGroup(date: Date, now: Date): DayGroup {
  const days = dayNumber(now) - dayNumber(date);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return 'this_week';
  if (days < 30) return 'this_month';
  return { year: date.getFullYear(), month: date.getMonth() };
}

/** Calendar days, so that a change to summer time moves nothing. */
function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

function isSame(a: DayGroup, b: DayGroup): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.year === b.year && a.month === b.month;
}
