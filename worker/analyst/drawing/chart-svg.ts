import type { Chart, Report } from '../report.ts';
import { xmlText } from './xml-text.ts';
import { readChart } from './chart-data.ts';
import { draw } from './draw.ts';
import { createFormat } from './format.ts';
import { paintOf, palette } from './print-paint.ts';
import type { Shape } from './shapes.ts';
import { printType } from './print-type.ts';

const width = 720;
const margin = 16;
const titleSize = 15;

/**
 * The chart of an answer on its own, as the app draws it in its light colours: a whole SVG with its colours written to
 * each shape, so that a slide or a word processor shows it as a browser does.
 */
export function chartSvg(report: Pick<Report, 'language' | 'annotations'>, chart: Chart): string {
  const data = readChart(chart, report.annotations);
  const format = createFormat(data, report.language);
  const drawing = draw(data, format, { width, type: printType, locale: report.language });
  const head = Math.round(titleSize * 1.3 + printType.size);
  const [fullWidth, fullHeight] = [width + 2 * margin, drawing.height + head + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" role="img" font-family="${fonts}" font-size="${printType.size}">`,
    `<title>${escape(chart.title)}</title><desc>${escape(chart.summary)}</desc>`,
    `<rect width="${fullWidth}" height="${fullHeight}" fill="${palette.raised}"/>`,
    `<text x="${margin}" y="${margin + titleSize}" font-size="${titleSize}" font-weight="600" fill="${palette.text}">${escape(chart.title)}</text>`,
    `<g transform="translate(${margin} ${margin + head})">${drawing.shapes.map(toElement).join('')}</g></svg>`,
  ].join('');
}

const fonts = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif';

function toElement(shape: Shape): string {
  const paint = Object.entries(paintOf(shape.look, 'd' in shape))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  if ('d' in shape) return `<path d="${shape.d}"${paint}/>`;
  return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}"${paint}>${escape(shape.text)}</text>`;
}

function escape(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
