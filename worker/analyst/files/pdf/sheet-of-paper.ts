import { type Font, toCodes, widthOf } from './letters.ts';
import { n } from './path-operators.ts';

/** A4, in points. */
export const paper = { width: 595, height: 842 };
const margin = { side: 48, top: 52, bottom: 56 };
export const column = paper.width - 2 * margin.side;

/** A letter that the fonts of PDF lack. */
export class MissingLetter extends Error {
  override readonly name = 'MissingLetter';
}

export interface Style extends Font {
  colour: string;
}

/** Pages that are written from the top down; what does not fit begins the next one. */
export function createPaper() {
  const pages: string[][] = [[]];
  let y = margin.top;

  const put = (operators: string) => void pages.at(-1)?.push(operators);

  /** Room for something of this height that is not to be torn. */
  function keep(height: number): void {
    if (y + height <= paper.height - margin.bottom || y === margin.top) return;
    pages.push([]);
    y = margin.top;
  }

  /** A line of text at a place, whatever stands there. */
  function word(text: string, [x, base]: [number, number], { size, isBold, colour }: Style): void {
    const codes = toCodes(text);
    if (!codes) throw new MissingLetter(text);
    const bytes = codes.map((code) => code.toString(16).padStart(2, '0')).join('');
    put(`BT ${fill(colour)} /F${isBold ? 2 : 1} ${n(size)} Tf 1 0 0 -1 ${n(x)} ${n(base)} Tm <${bytes}> Tj ET`);
  }

  /** Text in as many lines as it takes, or as it may take at most. */
  function paragraph(text: string, style: Style, at: { x?: number; width?: number; most?: number } = {}): void {
    const { x = 0, width = column, most = Infinity } = at;
    const lines = wrap(text, width, style);
    const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
    for (const line of shown) {
      const height = style.size * 1.4;
      keep(height);
      y += height;
      word(line, [margin.side + x, y - style.size * 0.35], style);
    }
  }

  return {
    put,
    keep,
    word,
    paragraph,
    left: margin.side,
    y: () => y,
    space: (height: number) => void (y += height),
    rule(colour: string): void {
      put(`${stroke(colour)} 0.5 w ${n(margin.side)} ${n(y)} m ${n(paper.width - margin.side)} ${n(y)} l S`);
    },
    /** Each with its number at the foot. */
    finish(foot: (page: number, of: number) => string, style: Style): string[] {
      pages.forEach((operators, index) => {
        const text = foot(index + 1, pages.length);
        const bytes = (toCodes(text) ?? []).map((code) => code.toString(16).padStart(2, '0')).join('');
        operators.push(
          `BT ${fill(style.colour)} /F1 ${style.size} Tf 1 0 0 -1 ${margin.side} ${paper.height - 30} Tm <${bytes}> Tj ET`,
        );
      });
      return pages.map((operators) => operators.join('\n'));
    },
  };
}

function wrap(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  for (const piece of text.split(/\s+/).flatMap((each) => cut(each, width, font))) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && widthOf(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** A word that is longer than a line, in pieces. */
function cut(text: string, width: number, font: Font): string[] {
  if (widthOf(text, font) <= width) return [text];
  const pieces = [''];
  for (const letter of text) {
    if (widthOf(`${pieces.at(-1)}${letter}`, font) > width) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/** `#rrggbb` as PDF has colours, over white where it is seen through. */
export function fill(colour: string, opacity = 1): string {
  return `${channels(colour, opacity)} rg`;
}
export function stroke(colour: string, opacity = 1): string {
  return `${channels(colour, opacity)} RG`;
}
function channels(colour: string, opacity: number): string {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => n(1 - opacity + opacity * part))
    .join(' ');
}
