import type { ChartData } from './chart-data.ts';

/**
 * The values of a chart as CSV (RFC 4180): text quoted, numbers and ISO days as they are, gaps empty. A series of the
 * period before brings a column of its own days.
 */
export function toCsv({ places, series, step, currency }: ChartData, placeHeader: string): string {
  const unit = currency ? ` (${currency})` : '';
  const header = [
    placeHeader,
    ...series.flatMap(({ name, days }) => [...(days.some(Boolean) ? [`${name}: ${placeHeader}`] : []), name + unit]),
  ];
  const rows = places.map((place, index) => [
    step ? place : textCell(place),
    ...series.flatMap(({ values, days }) => [
      ...(days.some(Boolean) ? [days[index] ?? ''] : []),
      `${values[index] ?? ''}`,
    ]),
  ]);
  return [header.map(textCell), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Text as a cell of CSV. */
export function textCell(text: string): string {
  return `"${inertText(text).replaceAll('"', '""')}"`;
}

/**
 * Text that a spreadsheet cannot take for a formula: an apostrophe stands before what would start one, at the start
 * and after anything that another program might take for the end of a cell. OWASP, "CSV injection".
 */
export function inertText(text: string): string {
  return text.replace(formulaStart, "$1'").replace(controlStart, "'");
}

// Full-width signs count too: some spreadsheets read them as their narrow twins.
const formulaStart = /((?:^|[,;|\t\r\n])[\s"'\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;
const controlStart = /^(?=[\t\r\n])/;
