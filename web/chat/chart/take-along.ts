import { saveFile } from '../save-file.ts';
import { exportPng } from './export-png.ts';
import { exportSvg } from './export-svg.ts';
import { toCsv } from '../../../worker/analyst/drawing/to-csv.ts';
import { words } from '../../../worker/analyst/drawing/words.ts';
import type { ChartData } from '../../../worker/analyst/drawing/chart-data.ts';

export type FileKind = 'png' | 'svg' | 'csv';

/** What a chart is exported from. */
export interface Source {
  title: string;
  data: ChartData;
  placeHeader: string;
  drawing: SVGSVGElement;
}

/** Puts the chart on the clipboard. Resolves to what to tell the reader. */
export async function copyChart(kind: FileKind, source: Source): Promise<string> {
  try {
    if (kind === 'png') {
      // The promise goes in, not its result: Safari forgets the press while it waits.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': toBlob('png', source) })]);
    } else {
      await navigator.clipboard.writeText(toText(kind, source));
    }
    return words.copied;
  } catch {
    return words.notCopied;
  }
}

/** Saves the chart as a file. Resolves to what to tell the reader, if anything. */
export async function downloadChart(kind: FileKind, source: Source): Promise<string> {
  try {
    saveFile(await toBlob(kind, source), { title: source.title, ending: kind });
    return '';
  } catch {
    return words.notDrawn;
  }
}

async function toBlob(kind: FileKind, source: Source): Promise<Blob> {
  if (kind === 'png') return exportPng(exportSvg(source.drawing, source.title));
  // Without the mark, Excel takes UTF-8 for the system's old encoding.
  if (kind === 'csv') return new Blob(['\ufeff', toText(kind, source)], { type: 'text/csv;charset=utf-8' });
  return new Blob([toText(kind, source)], { type: 'image/svg+xml' });
}

function toText(kind: 'svg' | 'csv', { title, data, placeHeader, drawing }: Source): string {
  return kind === 'csv' ? toCsv(data, placeHeader) : exportSvg(drawing, title).svg;
}
