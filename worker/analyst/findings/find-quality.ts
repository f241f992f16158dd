import type { DataPlan, IsoDate } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Quality } from '../report.ts';
import { isFirstDay } from '../compile/first-day-body.ts';
import { blockedIn } from './blocked-in.ts';
import { dataGapOf } from './data-gap.ts';
import { replyQuality } from './reply-quality.ts';
import type { Source } from './sources.ts';
import { timePointsOf } from './time-points.ts';

/** What has to be known to read the figures right, from Google's own flags and the calendar. */
export function findQuality(
  { plan, property, today }: { plan: DataPlan; property: PropertyProfile; today: IsoDate },
  all: Source[],
): Quality {
  const firstDay = all.find(({ request }) => isFirstDay(request.body));
  const replies = all.flatMap((source) => (source === firstDay ? [] : [source.reply]));
  // A ranking is cut by its question, which is no fault.
  const cut = plan.kind === 'top' ? undefined : replies.find((reply) => reply.rows.length < reply.rowCount);
  const provisional = provisionalDays(plan, today);
  const blocked = blockedIn(plan.metrics, replies, property);
  const gap = dataGapOf(plan.compare, firstDay);
  const [first] = replies;
  return {
    ...replyQuality(replies, property),
    ...(cut ? { truncated: { shown: cut.rows.length, of: cut.rowCount } } : {}),
    ...(provisional.length ? { provisional_dates: provisional } : {}),
    ...(blocked.length ? { blocked_metrics: blocked } : {}),
    ...(first?.metadata.emptyReason ? { empty_reason: first.metadata.emptyReason } : {}),
    ...(gap ? { comparison_gap: gap } : {}),
  };
}

/** Google may change a day for two days after it; today is not over. */
function provisionalDays({ range, compare }: DataPlan, today: IsoDate): IsoDate[] {
  const firstOpen = new Date(Date.parse(`${today}T00:00:00Z`) - 2 * 86_400_000).toISOString().slice(0, 10);
  const days = [range, ...(compare ? [compare] : [])].flatMap((each) => timePointsOf('date', each));
  return [...new Set(days.map((day) => day.start).filter((day) => day >= firstOpen && day <= today))].toSorted();
}
