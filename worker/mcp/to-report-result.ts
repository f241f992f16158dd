import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Report } from '../analyst/report.ts';

/** Rows of one table that a client gets; the citation says how many there are. */
const mostRows = 50;

/** A report as a tool's result: words to read, and every figure with the cells, rows and request that prove it. */
export function toReportResult(report: Report): CallToolResult {
  const { status, answer, values, citations, quality, assumptions, options, plan, tables } = report;
  const sources = citations.map(({ id, method, property, purpose, row_count: rows, fetched_at: at }) => {
    return `[${id}] ${method} on ${property}, ${purpose}: ${rows} ${rows === 1 ? 'row' : 'rows'}, read ${at}`;
  });
  const choices = options?.map(({ question }) => `- ${question}`) ?? [];
  const text = [
    answer,
    ...(choices.length > 0 ? ['Ask one of these instead:', ...choices] : []),
    ...(assumptions.length > 0 ? ['Assumed:', ...assumptions.map((assumption) => `- ${assumption}`)] : []),
    ...(sources.length > 0 ? ['Sources (Google Analytics 4):', ...sources] : []),
  ].join('\n');
  const shortTables = Object.entries(tables).map(([id, table]) => [
    id,
    { ...table, rows: table.rows.slice(0, mostRows) },
  ]);
  return {
    content: [{ type: 'text', text }],
    structuredContent: {
      status,
      answer,
      figures: Object.entries(values).map(([id, value]) => ({ id, ...value })),
      tables: Object.fromEntries(shortTables) as Record<string, unknown>,
      citations,
      quality,
      assumptions,
      ...(options && { options }),
      plan,
    },
  };
}
