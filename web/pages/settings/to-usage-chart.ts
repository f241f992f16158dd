import type { Chart, Table } from '../../../worker/analyst/report.ts';
import type { Usage } from '../../../worker/routes/v1/schemas.ts';

const DAYS = 30;
const DAY_MILLISECONDS = 86_400_000;

/** The last 30 days as a bar chart, days without use as zero. */
export function toUsageChart(
  usage: Usage,
  name: 'ga4_tokens' | 'model_tokens' | 'embedding_tokens',
  title: string,
): { chart: Chart; table: Table } {
  const used = new Map(usage.days.map((day) => [day.date, day[name]]));
  const today = Date.parse(usage.date);
  const values = Array.from({ length: DAYS }, (_, index) => {
    const date = new Date(today - (DAYS - 1 - index) * DAY_MILLISECONDS).toISOString().slice(0, 10);
    return { date, tokens: used.get(date) ?? 0 };
  });
  return {
    chart: {
      id: name,
      table: name,
      title,
      summary: title,
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'bar', orient: 'vertical' },
        data: { values },
        encoding: {
          x: { field: 'date', type: 'temporal', title: 'Date' },
          y: { field: 'tokens', type: 'quantitative', title: 'Tokens' },
        },
        usermeta: { unit: 'count' },
      },
    },
    table: {
      dimensions: [{ name: 'date', label: 'Date' }],
      metrics: [{ name: 'tokens', label: 'Tokens', type: 'TYPE_INTEGER', unit: 'count' }],
      rows: values.map(({ date, tokens }) => ({ dimensions: [date], metrics: [tokens] })),
      row_count: values.length,
    },
  };
}
