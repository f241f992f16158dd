import type { SchemaObject } from './openapi-types.ts';

/** Shapes that only the document knows, as JSON Schema: what the types of `analyst/report.ts` say, checked on every answer of the tests. */
const text: SchemaObject = { type: 'string' };
const number: SchemaObject = { type: 'number' };
const count: SchemaObject = { type: 'integer', minimum: 0 };
const isTrue: SchemaObject = { const: true };
const texts = listOf(text);
const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });
const unit = ref('Unit');
const time: SchemaObject = { type: 'string', format: 'date-time' };

export const reportSchemas: Record<string, SchemaObject> = {
  Unit: {
    type: 'string',
    description: 'What a number is of. `fraction`: 0.123 is 12.3 %.',
    enum: ['count', 'fraction', 'currency', 'seconds', 'ratio', 'date', 'percentage_points'],
  },
  Part: {
    description:
      'A piece of the text: words, a reference to a value, a name that came from Google (show it as plain text, never as markup), or the start of a paragraph.',
    oneOf: [
      object({ text }, []),
      object({ ref: described(text, 'A name in `values`.') }, []),
      object({ label: text }, []),
      object({ break: isTrue }, []),
    ],
  },
  Value: object(
    {
      value: described(number, 'Raw: fractions 0 to 1, seconds, currency units.'),
      unit,
      formatted: described(text, 'In the language of the report.'),
      formula: described(text, 'Over cell ids; absent where the value is one cell.'),
      cells: described(texts, 'Cell ids, `<table>.r<row>.<metric>`.'),
      currency: described(text, 'ISO 4217, where the unit is currency.'),
      label: described(text, 'What the number is, in words.'),
    },
    ['formula', 'currency'],
  ),
  MetricCard: object(
    { label: text, ref: text, delta_ref: text, previous_ref: text, good: choice('up', 'down', 'neutral') },
    ['delta_ref', 'previous_ref'],
  ),
  Table: object(
    {
      dimensions: listOf(object({ name: text, label: text }, [])),
      metrics: listOf(object({ name: text, label: text, type: text, unit }, [])),
      rows: listOf(object({ dimensions: texts, metrics: listOf(number) }, [])),
      row_count: described(count, "Google's total, which may be more than the rows held here."),
    },
    [],
  ),
  Citation: object(
    {
      id: described(text, 'The name of its table.'),
      method: choice('runReport', 'runRealtimeReport', 'runFunnelReport'),
      property: text,
      request: ref('Ga4RequestBody'),
      purpose: text,
      fetched_at: time,
      row_count: count,
    },
    [],
  ),
  Ga4RequestBody: {
    type: 'object',
    description: 'The body exactly as it was sent to the GA4 Data API.',
    additionalProperties: true,
  },
  Quality: object(
    {
      sampled: object({ read: number, of: number }, []),
      thresholded: isTrue,
      other_row: isTrue,
      truncated: object({ shown: count, of: count }, []),
      stale_since: described(
        time,
        'Google did not answer when it was asked, so some figures are what it answered then.',
      ),
      provisional_dates: described(texts, 'Days that Google may still change.'),
      blocked_metrics: texts,
      left_out_metrics: texts,
      unread_metrics: texts,
      empty_reason: text,
      missing_data: object({ reason: text, from: text }, ['from']),
      comparison_gap: object({ from: text, until: text }, []),
      time_zone: text,
      currency: text,
    },
    [
      ...['sampled', 'thresholded', 'other_row', 'truncated', 'stale_since', 'provisional_dates', 'blocked_metrics'],
      ...['left_out_metrics', 'unread_metrics', 'empty_reason', 'missing_data', 'comparison_gap'],
    ],
  ),
  Chart: object(
    { id: text, table: described(text, 'The table it draws.'), title: text, summary: text, spec: ref('ChartSpec') },
    [],
  ),
  ChartSpec: {
    ...object(
      {
        $schema: { const: 'https://vega.github.io/schema/vega-lite/v6.json' },
        mark: object({ type: choice('line', 'bar', 'area', 'arc'), orient: choice('horizontal', 'vertical') }, [
          'orient',
        ]),
        data: object(
          { values: listOf({ type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } }) },
          [],
        ),
        encoding: object({ x: ref('Channel'), y: ref('Channel'), color: ref('Channel'), theta: ref('Channel') }, [
          ...['x', 'y', 'color', 'theta'],
        ]),
        usermeta: object(
          {
            unit,
            currency: text,
            provisional_from: text,
            previous_series: text,
            band: { type: 'array', items: text, minItems: 2, maxItems: 2 },
            waterfall: isTrue,
          },
          ['currency', 'provisional_from', 'previous_series', 'band', 'waterfall'],
        ),
      },
      [],
    ),
    description: 'A strict subset of Vega-Lite v6: no addresses, no expressions, no transforms.',
  },
  Channel: object(
    {
      field: text,
      type: choice('quantitative', 'temporal', 'nominal', 'ordinal'),
      title: text,
      sort: { oneOf: [texts, { type: 'null' }] },
    },
    ['title', 'sort'],
  ),
  ReportAnnotation: object({ id: text, day: text, title: described(text, 'Somebody’s words, as plain text.') }, []),
  Report: {
    ...object(
      {
        type: { const: 'report' },
        version: { const: 1 },
        persona: choice('po', 'ux', 'mgr', 'general'),
        question: text,
        language: described(text, 'BCP 47.'),
        answer: described(text, 'The parts as plain text, for simple clients.'),
        parts: listOf(ref('Part')),
        values: { type: 'object', additionalProperties: ref('Value') },
        metrics: listOf(ref('MetricCard')),
        charts: listOf(ref('Chart')),
        tables: {
          ...described({ type: 'object' }, 'Every row the answer rests on.'),
          additionalProperties: ref('Table'),
        },
        citations: listOf(ref('Citation')),
        quality: ref('Quality'),
        annotations: listOf(ref('ReportAnnotation')),
        plan: ref('Plan'),
        assumptions: texts,
        follow_ups: described(texts, 'Whole questions, ready to send.'),
        options: described(
          listOf(object({ label: text, question: text }, [])),
          'Where `status` is `clarify`: the readings to choose from.',
        ),
        status: choice('complete', 'partial', 'clarify', 'refused'),
        authors: object({ plan: choice('model', 'analyst', 'reader'), words: choice('model', 'analyst', 'both') }, []),
        notes: texts,
        fingerprint: described(text, 'SHA-256 of all the rest; shows that a copy was changed.'),
      },
      ['annotations', 'options', 'authors', 'notes', 'fingerprint'],
    ),
    description:
      'An answer. No text holds a digit of its own: every figure is a value, every value a cell of a reply by Google or a formula over such cells. `POST /api/v1/reports/verify` computes it again.',
  },
  MessageContent: {
    description: 'What was asked, the report that answers it, or how the answer ended.',
    oneOf: [
      object({ type: { const: 'text' }, text }, []),
      ref('Report'),
      { ...object({ type: { const: 'error' }, text, ...streamErrorFields() }, ['text', 'action', 'request_id']) },
      object({ type: { const: 'stopped' }, text }, []),
    ],
  },
};

export function streamErrorFields(): Record<string, SchemaObject> {
  return { code: text, message: text, action: ref('ErrorAction'), request_id: text };
}

export function object(properties: Record<string, SchemaObject>, optional: string[]): SchemaObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

export function listOf(items: SchemaObject): SchemaObject {
  return { type: 'array', items };
}

export function choice(...words: string[]): SchemaObject {
  return { type: 'string', enum: words };
}

function described(schema: SchemaObject, description: string): SchemaObject {
  return { ...schema, description };
}
