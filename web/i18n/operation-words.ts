/** The words of the page that shows owners how the nightly reading goes. They come with their page. */
export const operationWords = {
  title: 'Nightly reading',
  lead: 'Each night the finished days of every property are read from Google Analytics, within a share of its quota.',
  notAllowed: 'This page is for owners',
  notAllowedText: 'Ask an owner of this team how the nightly reading goes.',
  loading: 'Looking at the properties…',
  failed: 'The state of the properties could not be read',
  none: 'No property is linked yet.',
  link: 'Link a property',
  checked: (time: string) => `As of ${time}`,
  queueMoves: 'No property waits longer than usual.',
  queueWaits: (minutes: string) => `A property has waited ${minutes} for its turn. Five minutes are usual.`,
  state: {
    waiting: 'Nothing was read yet.',
    reading: 'Days are being read.',
    up_to_date: 'Every finished day that could be read is read.',
    paused: 'Paused: no day is read until you resume.',
    disconnected: 'Google’s permission has ended. Connect again in the settings, and reading goes on.',
  },
  progress: (read: string, all: string) => `${read} of ${all} days read`,
  left: (time: string) => `about ${time} left`,
  leftMoment: 'less than a minute left',
  newest: (day: string) => `Latest day: ${day}`,
  spent: 'Tokens for reading this hour',
  spentOf: (used: string, limit: string) => `${used} of ${limit}`,
  shareSpent: (time: string) => `This hour’s share of the quota is taken. Reading goes on at ${time}.`,
  asked: 'Reports asked for in 24 hours',
  askedShared: (asked: string, share: string) => `${asked}, ${share} of them without a call to Google`,
  quotaToday: 'Left of Google’s quota today',
  quotaHour: 'Left of it this hour',
  quotaTodayOf: { realtime: 'Left for the live view today', funnel: 'Left for funnels today' },
  quotaHourOf: { realtime: 'Left for the live view this hour', funnel: 'Left for funnels this hour' },
  quotaLeft: (tokens: string, time: string) => `${tokens} tokens, more at ${time}`,
  quotaUnknown: 'Not known: nothing was asked of late',
  lastError: (reason: string, time: string) => `Last failure: ${reason} (${time})`,
  notEmbedded: (reason: string, time: string) => `Its newest facts are found by their words alone: ${reason} (${time})`,
  failures: (listed: string, all: string) =>
    listed === all ? 'Days that could not be read:' : `The latest ${listed} of ${all} days that could not be read:`,
  failure: (day: string, reason: string) => `${day}: ${reason}`,
  leftOut: 'Lines that could not be proven',
  leftOutOf: (count: string, isOne: boolean, day: string) =>
    `${count} ${isOne ? 'line' : 'lines'} of ${day} could not be proven and ${isOne ? 'was' : 'were'} left out.`,
  /** Beside a property in the settings. */
  readSoon: 'Its days are about to be read',
  reading: (months: number) => (months > 1 ? `Reading ${months} months:` : 'Reading:'),
  daysOf: (read: string, all: string) => `${read} of ${all} days`,
  readPaused: 'Reading is paused:',
  readAll: (days: string) => `${days} finished days are read`,
  readFailed: (days: string, isOne: boolean) => `${days} ${isOne ? 'day' : 'days'} could not be read`,
  readDisconnected: 'Not read: Google’s permission has ended',
  readUnknown: 'How far it is read could not be found out.',
  details: 'Details',
  retry: 'Read failed days again',
  tryNow: 'Try again now',
  tryNowNamed: (name: string) => `Try to read ${name} again now`,
  tried: 'It is tried again now.',
  retryNamed: (name: string) => `Read the failed days of ${name} again`,
  retried: 'The failed days are due again.',
  pause: 'Pause',
  pauseNamed: (name: string) => `Pause reading ${name}`,
  paused: (name: string) => `Reading ${name} is paused.`,
  resume: 'Resume',
  resumeNamed: (name: string) => `Resume reading ${name}`,
  resumed: (name: string) => `Reading ${name} goes on.`,
} as const;

const reasons: Record<string, string> = {
  google_quota_spent: 'Google’s quota was spent; it is tried again',
  budget_spent: 'the team’s budget of the day was spent',
  needs_reconnect: 'Google’s permission has ended',
  property_access_lost: 'Google no longer lets this account read the property',
  analytics_scope_missing: 'the permission to read Analytics is missing',
  analytics_api_disabled: 'the Analytics API is turned off at Google',
  google_unavailable: 'Google did not answer',
  google_refused: 'Google refused the request',
  took_too_long: 'it took too long',
  database_unavailable: 'the database did not answer',
  answer_not_proven: 'none of its figures could be proven',
  restarting: 'a part of Parley was being restarted',
  reading_interrupted: 'reading broke off each time it was tried; it rests for an hour',
  internal: 'something went wrong on our side',
};

const embeddingReasons: Record<string, string> = {
  budget_spent: 'the team’s budget of the day for the embedding model is spent, so they wait for midnight UTC',
  rate_limited: 'the embedding model is over its rate limit; it is tried again',
  refused: 'the embedding model refused the request',
  invalid: 'the embedding model sent nothing that can be used',
  unreachable: 'the embedding model could not be reached; it is tried again',
  timeout: 'the embedding model did not answer in time; it is tried again',
};

/** Why facts got no vector, of an embedder's reason or an error's code. */
export function embeddingReasonOf(code: string): string {
  return embeddingReasons[code] ?? reasonOf(code);
}

/** Why a day was not read, of an error's code. */
export function reasonOf(code: string): string {
  return reasons[code] ?? code.replaceAll('_', ' ');
}
