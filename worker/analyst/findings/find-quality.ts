import type { DataPlan, DateRange, IsoDate, StudyPlan } from '../plan.ts';
import type { RunReportReply } from '../ga4-types.ts';
import type { PropertyProfile } from '../property.ts';
import type { Quality } from '../report.ts';
import { isFirstDay } from '../compile/first-day-body.ts';
import { blockedIn } from './blocked-in.ts';
import { dataGapOf } from './data-gap.ts';
import { leftOutOf } from './left-out-of.ts';
import { replyQuality } from './reply-quality.ts';
import type { Source } from './sources.ts';
import { ReplyMismatch } from './to-table.ts';
import { timePointsOf } from './time-points.ts';
import { unreadableIn } from './unreadable-in.ts';

/** What has to be known to read the figures right, from Google's own flags and the calendar. */
export function findQuality(
  { plan, property, today }: { plan: DataPlan; property: PropertyProfile; today: IsoDate },
  all: Source[],
): Quality {
  const firstDay = all.find(({ request }) => isFirstDay(request.body));
  const replies = all.flatMap((source) => (source === firstDay ? [] : [source.reply]));
  // A ranking is cut by its question, which is no fault.
  const cut = plan.kind === 'top' ? undefined : replies.find((reply) => reply.rows.length < reply.rowCount);
  const leftOut = leftOutOf(
    plan,
    property,
    all.map(({ request }) => request),
  );
  const unread = unreadOf(plan, all);
  const gap = dataGapOf(plan.compare, firstDay);
  return {
    ...studyQuality({ plan, property, today }, replies),
    ...(cut ? { truncated: { shown: cut.rows.length, of: cut.rowCount } } : {}),
    ...(leftOut.length ? { left_out_metrics: leftOut } : {}),
    ...(unread.length ? { unread_metrics: unread } : {}),
    ...(gap ? { comparison_gap: gap } : {}),
  };
}

/** The same of any plan, as far as its days and metrics are known. */
export function studyQuality(
  { plan, property, today }: { plan: DataPlan | StudyPlan; property: PropertyProfile; today: IsoDate },
  replies: RunReportReply[],
): Quality {
  const ranges = [
    ...('range' in plan ? [plan.range] : []),
    ...('compare' in plan && plan.compare ? [plan.compare] : []),
  ];
  const provisional = provisionalDays(ranges, today);
  const blocked = 'metrics' in plan ? blockedIn(plan.metrics, replies, property) : [];
  return {
    ...replyQuality(replies, property),
    ...(provisional.length ? { provisional_dates: provisional } : {}),
    ...(blocked.length ? { blocked_metrics: blocked } : {}),
  };
}

/** @throws ReplyMismatch where nothing of the question is left, or what other figures rest on cannot be read */
function unreadOf({ metrics }: DataPlan, all: Source[]): string[] {
  const unread = [...new Set(all.flatMap(({ reply }) => unreadableIn(reply)))];
  if (unread.length > 0 && (unread.some((name) => !metrics.includes(name)) || unread.length === metrics.length)) {
    throw new ReplyMismatch(`cannot read ${unread.join(', ')}`);
  }
  return unread;
}

/** Google may change a day for two days after it; today is not over. */
function provisionalDays(ranges: DateRange[], today: IsoDate): IsoDate[] {
  const firstOpen = new Date(Date.parse(`${today}T00:00:00Z`) - 2 * 86_400_000).toISOString().slice(0, 10);
  const days = ranges.flatMap((each) => timePointsOf('date', each));
  return [...new Set(days.map((day) => day.start).filter((day) => day >= firstOpen && day <= today))].toSorted();
}
