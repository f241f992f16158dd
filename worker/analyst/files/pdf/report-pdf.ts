import { palette } from '../../drawing/print-paint.ts';
import type { Report } from '../../report.ts';
import { cautions } from '../answer-sheet.ts';
import { drawChart } from './draw-chart.ts';
import { widthOf } from './letters.ts';
import { column, createPaper, MissingLetter, paper } from './sheet-of-paper.ts';
import { writePdf } from './write-pdf.ts';

const muted = { size: 9, colour: palette.muted };
const small = { size: 8, colour: palette.muted };
const text = { size: 11, colour: palette.text };
const heading = { size: 12, isBold: true, colour: palette.text };

/**
 * A report on paper, whose text can be selected: the answer, its cards and charts, and every number with its formula.
 * Undefined where it has letters that the fonts of PDF lack: Greek, Cyrillic, Arabic, East Asian.
 */
export function reportPdf(report: Report): Uint8Array<ArrayBuffer> | undefined {
  try {
    return writePdf({ ...paper, title: report.question, language: report.language, pages: layOut(report) });
  } catch (error) {
    if (error instanceof MissingLetter) return undefined;
    throw error;
  }
}

function layOut(report: Report): string[] {
  const sheet = createPaper();
  const { quality, citations, values, metrics, assumptions, notes = [], annotations = [] } = report;

  sheet.paragraph(report.question, { size: 18, isBold: true, colour: palette.text });
  sheet.space(4);
  const facts = [citations[0]?.property, at(citations[0]?.fetched_at), quality.time_zone, quality.currency];
  sheet.paragraph(facts.filter((fact) => fact !== undefined).join(' · '), muted);
  sheet.space(12);
  for (const part of report.answer.split('\n').filter(Boolean)) {
    sheet.paragraph(part, text);
    sheet.space(5);
  }
  sheet.space(6);

  for (const card of metrics) {
    const [value, previous, delta] = [card.ref, card.previous_ref, card.delta_ref].map((ref) =>
      ref === undefined ? undefined : values[ref]?.formatted,
    );
    sheet.keep(20);
    sheet.rule(palette.line);
    sheet.space(14);
    const figure = { ...text, isBold: true };
    sheet.word(card.label, [sheet.left, sheet.y()], { ...text, size: 10 });
    sheet.word(value ?? '', [sheet.left + column * 0.5, sheet.y()], figure);
    const change = [delta, previous && `(${previous})`].filter(Boolean).join(' ');
    sheet.word(change, [sheet.left + column - widthOf(change, muted), sheet.y()], muted);
    sheet.space(6);
  }
  sheet.space(14);
  for (const chart of report.charts) drawChart(sheet, report, chart);

  const remarks = [
    ...cautions(report),
    ...assumptions,
    ...annotations.map(({ day, title }) => `${day}: ${title}`),
    ...notes,
  ];
  for (const remark of remarks) {
    sheet.paragraph(`• ${remark}`, muted);
    sheet.space(2);
  }

  sheet.space(14);
  sheet.keep(60);
  sheet.paragraph('Every number, with the cells and the formula behind it', heading);
  sheet.space(4);
  for (const { formatted, label, formula, cells } of Object.values(values)) {
    sheet.keep(30);
    sheet.space(12);
    sheet.word(formatted, [sheet.left, sheet.y()], { size: 9, isBold: true, colour: palette.text });
    sheet.space(-9 * 1.05);
    sheet.paragraph(label, { size: 9, colour: palette.text }, { x: 110, width: column - 110 });
    sheet.paragraph(formula ?? cells[0] ?? '', small, { x: 110, width: column - 110, most: 3 });
  }

  sheet.space(14);
  sheet.keep(60);
  sheet.paragraph('What Google Analytics was asked', heading);
  for (const { id, method, property, fetched_at: fetched, request } of citations) {
    sheet.space(6);
    sheet.paragraph(`${id}: ${method} of ${property}, answered ${at(fetched)}`, { size: 9, colour: palette.text });
    sheet.paragraph(JSON.stringify(request), small, { most: 12 });
  }
  return sheet.finish((page, of) => `Parley · ${page} / ${of}`, muted);
}

/** "2026-11-27 03:32 UTC" */
function at(fetched: string | undefined): string | undefined {
  return fetched?.replace(/T(\d\d:\d\d).*/, ' $1 UTC');
}
