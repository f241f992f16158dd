import { inertText } from '../../../analyst/drawing/to-csv.ts';
import type { Cell, Sheet } from '../../../analyst/files/sheet.ts';
import { xmlText } from '../../../analyst/drawing/xml-text.ts';
import { decimalsOf } from '../../../analyst/proof/decimals-of.ts';

/** What Excel shows of a cell at most, and of a sheet. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 32_767;

/**
 * A workbook (ECMA-376). Texts are stored as texts and numbers as numbers with the format of their unit, so no cell is
 * ever a formula. The library is loaded by whoever asks for a workbook first, not when the Worker starts.
 */
export async function writeXlsx(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const pages = sheets.map(({ name, header, rows }) => ({
    sheet: name,
    data: [
      ...(header
        ? [header.map((text) => ({ value: clip(inertText(text)), type: String, fontWeight: 'bold' as const }))]
        : []),
      ...rows.map((row) => row.map(toXlsxCell)),
    ],
    columns: widths(header, rows),
    ...(header && { stickyRowsCount: 1 }),
  }));
  const blob = await writeExcelFile(pages).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function toXlsxCell(cell: Cell) {
  if (!cell) return null;
  if ('text' in cell) return { value: clip(inertText(cell.text)), type: String, wrap: cell.text.length > widest };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: cell.number, type: Number, format: formatOf(cell) };
}

/** ECMA-376, part 1, 18.8.31. Fractions stay fractions under their percent sign. */
function formatOf({ number, unit, currency }: Extract<Cell, { number: number }>): string {
  const shown = unit === 'fraction' ? number * 100 : number;
  const decimals = decimalsOf(shown, unit, currency);
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  switch (unit) {
    case 'fraction':
      return `${digits}%`;
    case 'currency':
      return `${digits} "${currency ?? 'XXX'}"`;
    case 'seconds':
      return '#,##0.0 "s"';
    case 'percentage_points':
      return `${digits} "pp"`;
    case 'count':
    case 'ratio':
    case 'date':
      return digits;
  }
}

const widest = 60;

function widths(header: string[] | undefined, rows: Cell[][]): { width: number }[] {
  const count = Math.max(header?.length ?? 0, ...rows.slice(0, 200).map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const lengths = rows.slice(0, 200).map((row) => lengthOf(row[column]));
    return { width: Math.min(widest, Math.max(10, (header?.[column]?.length ?? 0) + 1, ...lengths) + 1) };
  });
}

function lengthOf(cell: Cell): number {
  if (!cell) return 0;
  return 'text' in cell ? cell.text.length : 12;
}

function clip(text: string): string {
  return xmlText(text.slice(0, longestText));
}
