/** A month is its first day. */
export type DayGroup = 'today' | 'yesterday' | 'this_week' | 'this_month' | `${number}-${number}-01`;

/** Newest first, in the groups people remember by; days are the reader's own. */
export function groupByDay<Item extends { updated_at: string }>(
  items: Item[],
  now: Date,
): { group: DayGroup; items: Item[] }[] {
  const groups: { group: DayGroup; items: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at))) {
    const group = toGroup(new Date(item.updated_at), now);
    const last = groups.at(-1);
    if (last?.group === group) last.items.push(item);
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
  return `${date.getFullYear()}-${date.getMonth() + 1}-01`;
}

/** Calendar days, so that a change to summer time moves nothing. */
function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}
