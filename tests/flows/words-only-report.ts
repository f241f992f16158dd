import type { Report } from '../../worker/analyst/report.ts';

/** The smallest report there is: it refuses, and states no figure. */
export const wordsOnlyReport: Report = {
  type: 'report',
  version: 1,
  persona: 'general',
  question: 'Who is the best?',
  language: 'en',
  answer: 'Google Analytics does not know this.',
  parts: [{ text: 'Google Analytics does not know this.' }],
  values: {},
  metrics: [],
  charts: [],
  tables: {},
  citations: [],
  quality: { time_zone: 'UTC', currency: 'EUR' },
  plan: { kind: 'refuse', reason: 'Google Analytics does not know this.', nearest: [] },
  assumptions: [],
  follow_ups: [],
  status: 'refused',
};
