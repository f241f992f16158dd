import { createPaint } from './paint.ts';
import { textSizeOf } from './text-size-of.ts';
import type { TextSize } from '../../../worker/analyst/drawing/text-size.ts';

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** The drawing on its own: its styles written into it, colours in sRGB, its title above, without what is being read. */
export function exportSvg(drawing: SVGSVGElement, title: string): Picture {
  const paint = createPaint();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of element.localName === 'text' ? ofText : ofStrokes) {
      element.setAttribute(name, style.getPropertyValue(name));
    }
    for (const name of painted) paint(style.getPropertyValue(name)).write(element, name);
    element.removeAttribute('class');
    if (original.classList.contains('chart-spot')) element.replaceChildren();
  });

  const [, , innerWidth = 0, innerHeight = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const type = textSizeOf(drawing);
  const titleSize = type.size * 1.25;
  const lines = wrap(title, (innerWidth * type.size) / titleSize / bold, type);
  const head = Math.round(lines.length * titleSize * 1.3 + type.size);
  const width = innerWidth + 2 * margin;
  const height = innerHeight + head + 2 * margin;

  const root = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    root.setAttribute(name, `${value}`);
  const style = getComputedStyle(drawing);
  const ground = document.createElementNS(svgNamespace, 'rect');
  ground.setAttribute('width', `${width}`);
  ground.setAttribute('height', `${height}`);
  paint(style.getPropertyValue('--raised')).write(ground, 'fill');
  root.append(ground, ...lines.map(toTitle));

  const body = document.createElementNS(svgNamespace, 'g');
  body.setAttribute('transform', `translate(${margin} ${margin + head})`);
  body.append(...copy.childNodes);
  root.append(body);
  return { svg: new XMLSerializer().serializeToString(root), width, height };

  function toTitle(line: string, index: number): SVGTextElement {
    const text = document.createElementNS(svgNamespace, 'text');
    const attributes = {
      x: margin,
      y: margin + titleSize * (1 + 1.3 * index),
      'font-family': style.fontFamily,
      'font-size': titleSize,
      'font-weight': 600,
    };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, `${value}`);
    paint(style.getPropertyValue('--text')).write(text, 'fill');
    text.textContent = line;
    return text;
  }
}

const ofText = ['font-size', 'font-family', 'font-weight', 'stroke-width', 'stroke-linejoin', 'paint-order'];
const ofStrokes = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'fill-opacity'];
const painted = ['fill', 'stroke'];
const svgNamespace = 'http://www.w3.org/2000/svg';
const margin = 16;
/** How much wider bold letters are. */
const bold = 1.08;

function wrap(text: string, room: number, type: TextSize): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (!lines.length || type.width(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
