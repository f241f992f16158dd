import { readChart } from '../../drawing/chart-data.ts';
import { draw } from '../../drawing/draw.ts';
import { createFormat } from '../../drawing/format.ts';
import { paintOf, palette } from '../../drawing/print-paint.ts';
import { printType } from '../../drawing/print-type.ts';
import type { Shape } from '../../drawing/shapes.ts';
import type { Chart, Report } from '../../report.ts';
import { widthOf } from './letters.ts';
import { n, pathOperators } from './path-operators.ts';
import { column, type createPaper, fill, stroke } from './sheet-of-paper.ts';

/** What a chart is laid out for; it is drawn as wide as the column. */
const width = 620;
const scale = column / width;

/** A chart in lines and letters, as the app draws it. */
export function drawChart(sheet: ReturnType<typeof createPaper>, report: Report, chart: Chart): void {
  const data = readChart(chart, report.annotations);
  const drawing = draw(data, createFormat(data, report.language), { width, type: printType, locale: report.language });
  const height = drawing.height * scale;
  sheet.keep(height + 34);
  sheet.paragraph(chart.title, { size: 10.5, isBold: true, colour: palette.text });
  sheet.space(8);
  sheet.put(`q ${n(scale)} 0 0 ${n(scale)} ${n(sheet.left)} ${n(sheet.y())} cm`);
  for (const shape of drawing.shapes) drawShape(sheet, shape);
  sheet.put('Q');
  sheet.space(height + 14);
}

function drawShape(sheet: ReturnType<typeof createPaper>, shape: Shape): void {
  const paint = paintOf(shape.look, 'd' in shape);
  if ('d' in shape) {
    const isFilled = paint['fill'] !== 'none';
    const isStroked = paint['stroke'] !== undefined;
    const dashes = `${paint['stroke-dasharray'] ?? ''}`;
    sheet.put(
      [
        'q',
        ...(isFilled ? [fill(`${paint['fill']}`, Number(paint['fill-opacity'] ?? 1))] : []),
        ...(isStroked ? [stroke(`${paint['stroke']}`, Number(paint['stroke-opacity'] ?? 1))] : []),
        `${paint['stroke-width'] ?? 1} w`,
        ...(paint['stroke-linecap'] ? ['1 J 1 j'] : []),
        `[${dashes}] 0 d`,
        pathOperators(shape.d),
        isFilled && isStroked ? 'B' : isFilled ? 'f' : 'S',
        'Q',
      ].join('\n'),
    );
    return;
  }
  const size = Number(paint['font-size'] ?? printType.size);
  const style = { size, isBold: size > printType.size, colour: `${paint['fill']}` };
  const wide = widthOf(shape.text, style);
  const x = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - wide : shape.x - wide / 2;
  sheet.word(shape.text, [x, shape.y], style);
}
