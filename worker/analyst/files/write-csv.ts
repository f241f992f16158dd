import { textCell } from '../drawing/to-csv.ts';
import type { Cell, Sheet } from './sheet.ts';

/**
 * RFC 4180: every text quoted and no formula, numbers and ISO days as they are, nothing for what is not known. The mark
 * at its beginning is there because Excel takes UTF-8 for the system's old encoding without it.
 */
export function writeCsv({ header = [], rows }: Sheet): string {
  const lines = [header.map(textCell), ...rows.map((row) => row.map(write))];
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function write(cell: Cell): string {
  if (!cell) return '';
  if ('text' in cell) return textCell(cell.text);
  return 'day' in cell ? cell.day : `${cell.number}`;
}
