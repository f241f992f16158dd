/** A formatted value as its numbers and what stands around them: "€ 1,204", "12.3 %", "3 min 20 s". */
export function splitUnit(formatted: string): { text: string; isUnit: boolean }[] {
  return formatted.split(number).flatMap((text, index) => (text ? [{ text, isUnit: index % 2 === 0 }] : []));
}

/** A sign, digits and what groups them; two numbers have a letter between them. */
const number = /([+−-]?\d(?:[\d.,'’\u00a0\u202f ]*\d)?)/;

/** How wide it is set, about, in em of its digits: figures of one row are as large as the widest allows. */
export function emWidth(formatted: string): number {
  return splitUnit(formatted).reduce((width, { text, isUnit }) => {
    const marks = text.replace(/[^.,'’\u00a0\u202f ]/g, '').length;
    const letters = text.length - marks;
    return width + (isUnit ? 0.75 : 1) * (letters * 0.6 + marks * 0.28);
  }, 0);
}
