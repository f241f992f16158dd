export interface TimeSplit {
  /** What is drawn along the time axis. */
  time: string;
  /** What is drawn as lines: the other dimensions, without the date range. */
  groups: string[];
}

/**
 * Dimensions parted into the time axis and the groups that run along it: a calendar one before the time of day or the
 * day of the week, finer ones before coarser. Undefined when none is a time.
 */
export function timeSplit(dimensions: string[]): TimeSplit | undefined {
  const time = axes.find((name) => dimensions.includes(name));
  if (time === undefined) return undefined;
  return { time, groups: dimensions.filter((name) => name !== time && name !== 'dateRange') };
}

/** Times that have a first day, so that they stand on an axis of dates. */
export function isCalendar(dimension: string): boolean {
  return calendar.includes(dimension);
}

const calendar = ['date', 'isoYearIsoWeek', 'yearWeek', 'yearMonth'];
const axes = [
  ...calendar,
  ...[
    'dateHour',
    'dateHourMinute',
    'nthDay',
    'nthWeek',
    'nthMonth',
    'year',
    'isoYear',
    'month',
    'isoWeek',
    'week',
    'day',
  ],
  ...['hour', 'dayOfWeek', 'dayOfWeekName', 'minute', 'nthHour', 'nthMinute', 'nthYear'],
  ...['minutesAgo', 'cohortNthDay', 'cohortNthWeek', 'cohortNthMonth', 'funnelStepName'],
];
