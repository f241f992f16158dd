import type { Report } from '../report.ts';
import {
  type Check,
  closed,
  either,
  fault,
  fields,
  is,
  isObject,
  list,
  object,
  oneOf,
  optional,
  textOf,
} from './shape.ts';
import type { Problem } from './verify.ts';

/**
 * Where something is not shaped like a report, and how; undefined when it is one. A report may come from anywhere, so
 * nothing else of the proof runs before this: names are own fields, numbers are finite, and nothing is so large that to
 * check it would be the attack. What the rest of the proof does not read is not looked at.
 */
export function shapeProblem(input: unknown): Problem | undefined {
  return report(input, '');
}

const text = textOf(2_000);
const number = is('number', (value) => Number.isFinite(value));
const count = is('count', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const flag = is('yes or no', (value) => typeof value === 'boolean');
const yes = is('`true`', (value) => value === true);
const nothing = is('`null`', (value) => value === null);
const time = is('time', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const unit = oneOf('count', 'fraction', 'currency', 'seconds', 'ratio', 'date', 'percentage_points');
const cell = is('cell', (value) => typeof value === 'string' && cellId.test(value));
const cellId = /^[a-z]\w{0,39}\.r\d{1,7}(\.\.r\d{1,7})?\.[\w:]{1,150}$/;

const partKinds = { text, ref: text, label: text, break: yes };
const part: Check = (value, where) => {
  const [kind, another] = Object.entries(partKinds).filter(([name]) => isObject(value) && Object.hasOwn(value, name));
  return kind && !another ? object({ [kind[0]]: kind[1] })(value, where) : fault(where, 'is no part of a text');
};
const range = object({ label: text, start: optional(text), end: optional(text) });
const plan = object({
  kind: text,
  range: optional(range),
  compare: optional(range),
  metrics: optional(list(text, 10)),
  minutes: optional(count),
  filters: optional(
    list(
      object({
        field: text,
        value: optional(either(text, number)),
        values: optional(list(text, 50)),
        negate: optional(flag),
      }),
      10,
    ),
  ),
  nearest: optional(list(text, 20)),
  steps: optional(list(object({ name: text }), 10)),
});
const value = object({
  value: number,
  unit,
  formatted: text,
  formula: optional(textOf(200_000)),
  cells: list(cell, 20_000),
  currency: optional(text),
  label: text,
});
const card = object({
  label: text,
  ref: text,
  delta_ref: optional(text),
  previous_ref: optional(text),
  good: oneOf('up', 'down', 'neutral'),
});
const table = object({
  dimensions: list(object({ name: text, label: text }), 12),
  metrics: list(object({ name: text, label: text, type: text, unit }), 20),
  rows: list(object({ dimensions: list(textOf(20_000), 12), metrics: list(number, 20) }), 100_000),
  row_count: count,
});
const named = list(object({ name: text }), 20);
const citation = object({
  id: text,
  method: oneOf('runReport', 'runRealtimeReport', 'runFunnelReport'),
  property: text,
  request: object({ metrics: optional(named), dimensions: optional(named) }),
  purpose: text,
  fetched_at: time,
  row_count: count,
});
const channel = object({
  field: text,
  type: oneOf('quantitative', 'temporal', 'nominal', 'ordinal'),
  title: optional(text),
  sort: optional(either(nothing, list(text, 5_000))),
});
const spec = object({
  $schema: oneOf('https://vega.github.io/schema/vega-lite/v6.json'),
  mark: object({ type: oneOf('line', 'bar', 'area', 'arc'), orient: optional(oneOf('horizontal', 'vertical')) }),
  data: object({ values: list(fields(either(text, either(number, nothing)), 12), 5_000) }),
  encoding: object({ x: optional(channel), y: optional(channel), color: optional(channel), theta: optional(channel) }),
  usermeta: object({
    unit,
    currency: optional(text),
    provisional_from: optional(text),
    previous_series: optional(text),
    band: optional(list(text, 2)),
  }),
});
const quality = object({
  time_zone: text,
  currency: text,
  sampled: optional(object({ read: number, of: number })),
  thresholded: optional(yes),
  other_row: optional(yes),
  truncated: optional(object({ shown: count, of: count })),
  provisional_dates: optional(list(text, 1_000)),
  blocked_metrics: optional(list(text, 20)),
  unread_metrics: optional(list(text, 20)),
  empty_reason: optional(text),
  stale_since: optional(time),
  comparison_gap: optional(object({ from: text, until: text })),
});
const report = closed({
  type: oneOf('report'),
  version: is('version that is known here', (given) => given === 1),
  persona: oneOf('po', 'ux', 'mgr', 'general'),
  question: textOf(10_000),
  language: text,
  answer: textOf(200_000),
  parts: list(part, 5_000),
  values: fields(value, 3_000),
  metrics: list(card, 20),
  charts: list(object({ id: text, table: text, title: text, summary: text, spec }), 20),
  tables: fields(table, 60),
  citations: list(citation, 60),
  quality,
  plan,
  assumptions: list(text, 20),
  follow_ups: list(text, 20),
  status: oneOf('complete', 'partial', 'clarify', 'refused'),
  options: optional(list(object({ label: text, question: text }), 20)),
  authors: optional(object({ plan: oneOf('model', 'analyst', 'reader'), words: oneOf('model', 'analyst', 'both') })),
  notes: optional(list(text, 20)),
  annotations: optional(list(object({ id: textOf(100), day: textOf(10), title: textOf(400) }), 100)),
  fingerprint: optional(text),
} satisfies Record<keyof Report, Check>);
