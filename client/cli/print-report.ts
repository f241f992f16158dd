import { styleText } from 'node:util';
import type { Report } from '../api-types.ts';
import { drawChart } from './draw-chart.ts';
import { toPlainText, wrap } from './plain-text.ts';

/** A report for a terminal of that many columns, line by line; `isPlain` without bold and dimmed words. */
export function printReport(report: Report, space: { width: number; isPlain: boolean }): string[] {
  const width = Math.min(space.width, 100);
  const style = (look: 'bold' | 'dim', text: string) =>
    space.isPlain ? text : styleText(look, text, { validateStream: false });
  const prose = (text: string) => text.split('\n').flatMap((line) => wrap(toPlainText(line), width));
  const dim = (text: string) => prose(text).map((line) => style('dim', line));

  const sections = [
    prose(report.answer),
    report.options?.map(({ label, question }) => `  ${style('bold', toPlainText(label))}  ${toPlainText(question)}`),
    report.metrics.map((card) => describeMetric(report, card, (text) => style('bold', text))),
    ...report.charts.slice(0, 1).map((chart) => {
      const drawn = drawChart(chart, { width, language: report.language });
      return drawn.length > 0 ? [style('dim', toPlainText(chart.title)), ...drawn] : [];
    }),
    report.assumptions.flatMap(dim),
    dim(describeProof(report)),
    report.follow_ups.slice(0, 3).map((question) => style('dim', `> ${toPlainText(question)}`)),
  ];
  return sections
    .filter((lines) => lines !== undefined && lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? (lines ?? []) : ['', ...(lines ?? [])]));
}

function describeMetric(report: Report, card: Report['metrics'][number], bold: (text: string) => string): string {
  const value = report.values[card.ref];
  const change = card.delta_ref === undefined ? undefined : report.values[card.delta_ref];
  const line = `${toPlainText(card.label)}  ${bold(value?.formatted ?? '')}`;
  return change ? `${line}  ${change.formatted}` : line;
}

function describeProof({ citations, values, quality }: Report): string {
  const figures = Object.keys(values).length;
  if (citations.length === 0) return '';
  const requests = citations.length === 1 ? '1 request' : `${citations.length} requests`;
  const days = `${quality.time_zone}${quality.currency ? `, ${quality.currency}` : ''}`;
  return `${figures} figures, each proven by ${requests} to Google Analytics (${days}). --json shows how.`;
}
