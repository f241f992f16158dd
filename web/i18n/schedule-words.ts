import type { Alert, Incident } from '../../worker/routes/v1/alert-schemas.ts';
import type { Filter } from '../../worker/analyst/plan.ts';
import type { Schedule } from '../../worker/routes/v1/schedule-schemas.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The words of the pages of schedules and alerts. They come with their pages. */
export const scheduleWords = {
  title: 'Schedules and alerts',
  lead: 'Have a question answered by the clock of its property, or be told when a figure is out of the ordinary. Everybody in the team sees what is here.',
  schedules: 'Scheduled questions',
  schedulesReading: 'Reading the schedules…',
  schedulesNone: 'No question is scheduled yet. Schedule one that you ask every week.',
  newSchedule: 'Schedule a question',
  question: 'Question',
  questionExample: 'Sessions by channel last week',
  property: 'Property',
  every: 'How often',
  everyOption: { day: 'Every day', weekday: 'Monday to Friday', week: 'Every week', month: 'Every month' },
  everyDay: (days: string, time: string) => `${days} at ${time}`,
  everyWeek: (day: string, time: string) => `Every ${day} at ${time}`,
  everyMonth: (day: number, time: string) =>
    day === 31 ? `The last day of every month at ${time}` : `Day ${day} of every month at ${time}`,
  weekday: 'On',
  weekdays,
  monthDay: 'On day',
  lastDay: 'the last',
  time: 'At',
  inZone: (zone: string) => `In the zone of the property: ${zone}`,
  scheduleIt: 'Schedule',
  scheduled: 'Scheduled.',
  tell: 'Tell',
  tellMembers: 'By e-mail',
  tellWebhooks: 'Webhooks of the team',
  tellFeed: 'The feed of the team',
  next: (when: string, zone: string) => `Next ${when} (${zone})`,
  madeBy: (name: string) => `Runs as ${name}`,
  running: 'Being answered now',
  lastFailed: (when: string, why: string) => `Not answered ${when}: ${why}`,
  lastDone: (when: string) => `Answered ${when}`,
  openAnswer: 'Open the answer',
  openAnswerNamed: (question: string) => `Open the answer to “${question}”`,
  why: (code: string) => reasons[code] ?? 'it did not work, and is tried again at its next time',
  paused: (reason: NonNullable<Schedule['pause_reason']>) => pauses[reason],
  edit: 'Edit',
  save: 'Save',
  changed: 'Changed.',
  pause: 'Pause',
  resume: 'Resume',
  runNow: 'Run now',
  ran: 'Answered. Whom it tells was told.',
  notRan: 'It could not be answered; the row says why.',
  remove: 'Delete',
  removeScheduleTitle: 'Delete this schedule?',
  removeScheduleText: 'Its answers go with it. Nobody is told any more.',
  removeAlertTitle: 'Delete this alert?',
  removeAlertText: 'Its incidents go with it. Nobody is told any more.',
  removed: 'Deleted.',
  named: (verb: string, what: string) => `${verb}: ${what}`,
  alerts: 'Alerts',
  alertsReading: 'Reading the alerts…',
  alertsNone: 'Nothing is watched yet. Watch a figure that must not fall unseen.',
  newAlert: 'Watch a figure',
  metric: 'Figure',
  metricReading: 'Reading the figures…',
  condition: 'Tell when it',
  conditionOption: {
    anomaly: 'is unusual for its day',
    below: 'is below',
    above: 'is above',
    falls: 'falls against a week before by',
    rises: 'rises against a week before by',
  } satisfies Record<Alert['condition']['kind'], string>,
  limit: 'Limit',
  percent: 'Per cent',
  filters: 'Only where',
  filterField: (place: number) => `Field ${place}`,
  filterSense: (place: number) => `Match ${place}`,
  filterSenses: {
    is: 'is',
    is_not: 'is not',
    contains: 'contains',
    contains_not: 'does not contain',
    begins_with: 'begins with',
    ends_with: 'ends with',
  },
  filter: (filter: Filter) => filterOf(filter),
  fieldName: (field: string) => nameOfField(field),
  filterValue: (place: number) => `Value ${place}`,
  addFilter: 'Add a filter',
  dropFilter: 'Take the last away',
  language: 'Language of what is told',
  watchesOther: 'This watches something else, so it begins anew: its latest days are judged in a few minutes.',
  watchesOtherFiring:
    'This watches something else, so its open incident ends, of which nobody is told, and it begins anew: its latest days are judged in a few minutes.',
  openAfter: 'Opens after days beyond',
  closeAfter: 'Closes after days back',
  watch: 'Watch',
  watched: 'Watched from now on. Its latest days are judged in a few minutes.',
  alertOf: (alert: Pick<Alert, 'metric_label' | 'condition' | 'filters'>, number: (value: number) => string) => {
    const { kind } = alert.condition;
    const phrase = scheduleWords.conditionOption[kind];
    const only = alert.filters.map((filter) => `, ${filterOf(filter)}`).join('');
    if (alert.condition.kind === 'anomaly') return `${alert.metric_label} ${phrase}${only}`;
    const { threshold } = alert.condition;
    const isPart = kind === 'falls' || kind === 'rises';
    return `${alert.metric_label} ${phrase} ${isPart ? `${number(threshold * 100)} %` : number(threshold)}${only}`;
  },
  rule: (openAfter: number, closeAfter: number) =>
    `Opens after ${days(openAfter)} beyond, closes after ${days(closeAfter)} back`,
  firing: (since: string) => `Out of the ordinary since ${since}`,
  calm: (day: string) => `As it should be; judged up to ${day}`,
  unjudged: 'Not judged yet',
  openIncident: 'See why',
  openIncidentNamed: (what: string) => `See why: ${what}`,
  incidents: 'Incidents',
  incidentsReading: 'Reading the incidents…',
  incidentsNone: 'Nothing was out of the ordinary yet.',
  incidentChanged: 'Closed: what is watched was changed',
  incidentState: {
    open: 'Open',
    closed: 'Closed',
    withdrawn: 'Withdrawn: its days were judged anew, and are within the limit',
  } satisfies Record<Incident['state'], string>,
  openSpan: (first: string) => `Since ${first}`,
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  closedSpan: (days: string, closed: string) => `${days}, back since ${closed}`,
  acknowledge: 'Mark as seen',
  acknowledged: (name: string) => `Seen by ${name}`,
  acknowledgedBySomebody: 'Seen',
  daysHeading: 'Its days',
  dayHead: ['Day', 'Value', 'Compared with', ''],
  verdict: { beyond: 'beyond', between: 'close', back: 'within', unknown: 'says nothing' },
  unexplained: 'Why could not be told yet. It is asked again with the next day.',
  feed: 'Feed',
  feedText:
    'Answers and incidents that tell the feed, for a feed reader (Atom). Whoever has an address of it can read it.',
  feedReading: 'Reading the addresses…',
  feedNone: 'There is no address of the feed yet.',
  newFeed: 'Make an address',
  feedMade: 'The address was made',
  feedOnce: 'Copy it now: it is shown this once. Whoever has it can read the feed until you revoke it.',
  feedCopy: 'Copy address',
  copied: 'Copied.',
  stored: 'I have stored it',
  feedOf: (name: string, day: string) => `Made by ${name} on ${day}`,
  revoke: 'Revoke',
  revokeTitle: 'Revoke this address?',
  revokeText: 'Feed readers that have it read nothing more.',
  revoked: 'Revoked.',
  back: 'Schedules and alerts',
  gone: 'There is no such answer',
  goneText: 'Its schedule or alert may have been deleted.',
  reading: 'Reading…',
  failed: 'This could not be read',
  notDone: 'This was not answered',
  noProperty: 'Connect Google Analytics and link a property first.',
  connect: 'Connect',
} as const;

/** "device category: mobile"; filters are made with a field's name in the API. */
function filterOf(filter: Filter): string {
  const field = nameOfField(filter.field);
  const value = 'values' in filter ? filter.values.join(', ') : String(filter.value);
  const sense = 'negate' in filter && filter.negate ? ' not' : '';
  return `${field}${sense}${filter.op === 'exact' || filter.op === 'in_list' ? '' : ` ${filter.op.replaceAll('_', ' ')}`}: ${value}`;
}

function nameOfField(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function days(count: number): string {
  return count === 1 ? 'a day' : `${count} days`;
}

const pauses: Record<NonNullable<Schedule['pause_reason']>, string> = {
  by_hand: 'Paused',
  maker_left: 'Paused: whoever it ran as may not ask here any more. An admin who resumes it takes it over.',
  property_unlinked: 'Paused: its property was unlinked.',
  needs_reconnect: 'Paused: Google Analytics must be connected again, then resume it.',
  property_access_lost: 'Paused: the Google account no longer sees its property.',
  analytics_scope_missing: 'Paused: the permission to read Google Analytics was not given.',
};

const reasons: Record<string, string> = {
  google_unavailable: 'Google Analytics did not answer',
  google_quota_spent: 'the quota of Google Analytics was spent',
  budget_spent: 'the team’s budget of the day was spent',
  took_too_long: 'it took longer than two minutes',
  plan_refused: 'the property cannot answer it',
  answer_not_proven: 'a number of it could not be proven',
  ...Object.fromEntries(Object.keys(pauses).map((code) => [code, 'it is paused'])),
};
