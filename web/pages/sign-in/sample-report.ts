import type { Report } from '../../../worker/analyst/report.ts';

const CURRENT = { label: 'Nov 16 – 22', start: '2026-11-16', end: '2026-11-22' };
const PREVIOUS = { label: 'Nov 9 – 15', start: '2026-11-09', end: '2026-11-15' };

/** An answer to look at before signing in. Its numbers are invented; its arithmetic is not (the test verifies it). */
export const sampleReport: Report = {
  type: 'report',
  version: 1,
  persona: 'po',
  question: 'How did mobile conversions change last week?',
  language: 'en',
  answer:
    'Mobile key events fell 8.0 % to 412 last week, from 448 the week before. Paid Search alone lost 29 of the 36.',
  parts: [
    { text: 'Mobile key events fell ' },
    { ref: 'v1' },
    { text: ' to ' },
    { ref: 'v2' },
    { text: ' last week, from ' },
    { ref: 'v3' },
    { text: ' the week before. ' },
    { label: 'Paid Search' },
    { text: ' alone lost ' },
    { ref: 'v4' },
    { text: ' of the ' },
    { ref: 'v5' },
    { text: '.' },
  ],
  values: {
    v1: {
      value: 36 / 448,
      unit: 'fraction',
      formatted: '8.0 %',
      formula:
        '(sum(t1.r1.keyEvents, t1.r3.keyEvents, t1.r5.keyEvents) - sum(t1.r0.keyEvents, t1.r2.keyEvents, t1.r4.keyEvents)) / sum(t1.r1.keyEvents, t1.r3.keyEvents, t1.r5.keyEvents)',
      cells: [
        't1.r1.keyEvents',
        't1.r3.keyEvents',
        't1.r5.keyEvents',
        't1.r0.keyEvents',
        't1.r2.keyEvents',
        't1.r4.keyEvents',
      ],
      label: 'Fall of mobile key events against the week before',
    },
    v2: {
      value: 412,
      unit: 'count',
      formatted: '412',
      formula: 'sum(t1.r0.keyEvents, t1.r2.keyEvents, t1.r4.keyEvents)',
      cells: ['t1.r0.keyEvents', 't1.r2.keyEvents', 't1.r4.keyEvents'],
      label: 'Mobile key events, last week',
    },
    v3: {
      value: 448,
      unit: 'count',
      formatted: '448',
      formula: 'sum(t1.r1.keyEvents, t1.r3.keyEvents, t1.r5.keyEvents)',
      cells: ['t1.r1.keyEvents', 't1.r3.keyEvents', 't1.r5.keyEvents'],
      label: 'Mobile key events, the week before',
    },
    v4: {
      value: 29,
      unit: 'count',
      formatted: '29',
      formula: 't1.r3.keyEvents - t1.r2.keyEvents',
      cells: ['t1.r3.keyEvents', 't1.r2.keyEvents'],
      label: 'Fewer mobile key events from Paid Search than the week before',
    },
    v5: {
      value: 36,
      unit: 'count',
      formatted: '36',
      formula:
        'sum(t1.r1.keyEvents, t1.r3.keyEvents, t1.r5.keyEvents) - sum(t1.r0.keyEvents, t1.r2.keyEvents, t1.r4.keyEvents)',
      cells: [
        't1.r1.keyEvents',
        't1.r3.keyEvents',
        't1.r5.keyEvents',
        't1.r0.keyEvents',
        't1.r2.keyEvents',
        't1.r4.keyEvents',
      ],
      label: 'Fewer mobile key events than the week before',
    },
  },
  metrics: [],
  charts: [],
  tables: {
    t1: {
      dimensions: [
        { name: 'sessionDefaultChannelGroup', label: 'Channel' },
        { name: 'dateRange', label: 'Dates' },
      ],
      metrics: [{ name: 'keyEvents', label: 'Key events', type: 'TYPE_FLOAT', unit: 'count' }],
      rows: [
        { dimensions: ['Organic Search', CURRENT.label], metrics: [214] },
        { dimensions: ['Organic Search', PREVIOUS.label], metrics: [218] },
        { dimensions: ['Paid Search', CURRENT.label], metrics: [121] },
        { dimensions: ['Paid Search', PREVIOUS.label], metrics: [150] },
        { dimensions: ['Direct', CURRENT.label], metrics: [77] },
        { dimensions: ['Direct', PREVIOUS.label], metrics: [80] },
      ],
      row_count: 6,
    },
  },
  citations: [
    {
      id: 't1',
      method: 'runReport',
      property: 'properties/123456789',
      request: {
        dateRanges: [
          { startDate: CURRENT.start, endDate: CURRENT.end, name: CURRENT.label },
          { startDate: PREVIOUS.start, endDate: PREVIOUS.end, name: PREVIOUS.label },
        ],
        dimensions: [{ name: 'sessionDefaultChannelGroup' }],
        metrics: [{ name: 'keyEvents' }],
        dimensionFilter: {
          filter: { fieldName: 'deviceCategory', stringFilter: { matchType: 'EXACT', value: 'mobile' } },
        },
      },
      purpose: 'key events on mobile by channel',
      fetched_at: '2026-11-23T08:41:00Z',
      row_count: 6,
    },
  ],
  quality: { time_zone: 'Europe/Berlin', currency: 'EUR' },
  plan: {
    kind: 'comparison',
    metrics: ['keyEvents'],
    range: { start: CURRENT.start, end: CURRENT.end, label: 'last week' },
    compare: { start: PREVIOUS.start, end: PREVIOUS.end, label: 'the week before' },
    dimensions: ['sessionDefaultChannelGroup'],
    filters: [{ field: 'deviceCategory', op: 'exact', value: 'mobile' }],
    assumptions: [],
  },
  assumptions: [],
  follow_ups: [],
  status: 'complete',
};
