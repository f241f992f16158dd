import { encoding } from './letters.ts';

export interface PdfDocument {
  title: string;
  /** BCP 47. */
  language: string;
  /** Of a page, in points. */
  width: number;
  height: number;
  /** The operators of each page, from its upper left corner on. */
  pages: string[];
}

/** A PDF 1.7 file (ISO 32000-1): two of the fonts that every reader brings, pages, and nothing that acts. */
export function writePdf({ title, language, width, height, pages }: PdfDocument): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding ${encoding} >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang ${textString(language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title ${textString(title)} /Producer ${textString('Parley')} >>`,
    ...pages.flatMap((operators, index) => {
      // Ours run from the upper left down, PDF's from the lower left up.
      const content = `1 0 0 -1 0 ${height} cm\n${operators}`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${firstPage + 1 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];

  // Every character below is one byte.
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${`${place}`.padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + table + trailer, (character) => character.charCodeAt(0));
}

const firstPage = 6;

/** UTF-16BE in hexadecimal, which has nothing to escape. ISO 32000-1, 7.9.2.2. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}
