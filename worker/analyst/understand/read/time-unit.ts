import type { CalendarUnit } from '../dates/calendar.ts';
import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import { asksForGroups } from './asks-for-groups.ts';
import { metricOf } from './metric-of.ts';
import type { Item, ReadingState } from './reading.ts';

/** "top 3 days", "lowest traffic day", "how many days had over 50 orders": days are the groups. */
export function timeUnit({ items, tokens, words, reading }: ReadingState, at: number): DimensionConcept | undefined {
  const item = items[at]!;
  const { stem, text } = tokens[item.start]!;
  const named = isWholeWord(text) ? words.units.values.get(stem) : undefined;
  const unit = timeUnits.find(([name]) => name === named);
  if (!unit || item.end - item.start > 1) return undefined;
  const ranks = reading.order !== undefined && (namesFigure(items[at - 1]) || reading.limit !== undefined);
  // "sessions per day above 100"
  const limits = reading.conditions.length > 0 && !namesFigure(items[at - 1]);
  return asksForGroups(items, at) || ranks || limits ? unit[1] : undefined;
}

function namesFigure(item: Item | undefined): boolean {
  return item !== undefined && metricOf(item) !== undefined;
}

/** "d" and "w" only stand beside numbers. */
function isWholeWord(text: string): boolean {
  return text.length > 2 || !/^[a-z]+$/.test(text);
}

const timeUnits: [CalendarUnit, DimensionConcept][] = [
  ['day', 'date'],
  ['week', 'week'],
  ['month', 'month'],
];
