import { isData, isTalk, type DataPlan, type DateRange, type Plan, type StudyPlan } from '../../plan.ts';
import { addDays, countDays } from '../dates/calendar.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import type { SimilarNote } from '../lexicon/similar-words.ts';
import type { SimilarQuestion } from './read-similar.ts';

/** Of fewer days hardly any course can be told. */
const fewestDays = 5;
/** Whole weeks, within the fourteen months that a standard property keeps its data. */
const daysOfHistory = 420;

/**
 * The plan of a question when a figure last ran like this: what it names is read as a question of its own, what it does not
 * is that of the question before. `lost` is what no such plan can hold; a plan that is only talk is what has to be asked first.
 * @param context.read a question in words, with what was asked before where it may lean on that
 */
export function similarPlan(
  { what, days }: SimilarQuestion,
  context: { last: DataPlan | undefined; dates: DateContext; read(question: string, leans: boolean): Plan },
): { plan: StudyPlan & { kind: 'similar' }; notes: SimilarNote[] } | { talk: Plan } | { lost: DataPlan } | undefined {
  const { last, dates, read } = context;
  const named = [what, days].filter((each) => each !== '').join(' ');
  const asked = named === '' ? last : read(named, what === '');
  if (asked && isTalk(asked)) return { talk: asked };
  if (asked && !isData(asked)) return undefined;
  const isOfGroups =
    asked !== last && asked && (('dimensions' in asked && asked.dimensions) || asked.metrics.length > 1);
  if (asked && isOfGroups && asked.kind !== 'overview') return { lost: asked };
  const [figure] = asked && asked.kind !== 'overview' ? asked.metrics : [];
  const yesterday = addDays(dates.today, -1);
  const known = days === '' ? last?.range : asked?.range;
  const notes: SimilarNote[] = [...(figure ? [] : (['figure'] as const)), ...(known ? [] : (['days'] as const))];
  const range = toWhole(known ?? { start: addDays(yesterday, -6), end: yesterday, label: '' });
  const start = addDays(range.end, -daysOfHistory);
  return {
    plan: {
      kind: 'similar',
      metrics: [figure ?? 'sessions'],
      range,
      history: { start, end: range.end, label: dates.phrasing.range(start, range.end) },
      filters: (asked?.filters ?? []).filter((filter) => !('value' in filter && typeof filter.value === 'number')),
      assumptions: [],
    },
    notes,
  };

  /** Days that are over, and enough of them. */
  function toWhole(days: DateRange): DateRange {
    const end = days.end > yesterday ? yesterday : days.end;
    const isShort = days.start > end || countDays(days.start, end) < fewestDays;
    if (isShort) notes.push('week');
    const first = isShort ? addDays(end, -6) : days.start;
    const isSame = first === days.start && end === days.end && days.label !== '';
    return isSame ? days : { start: first, end, label: dates.phrasing.range(first, end) };
  }
}
