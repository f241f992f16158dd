/** A value of a chart as a reader of that language writes it; the units are those of a report's values. */
export function writeFigure(
  value: number,
  { unit, currency, language }: { unit: string; currency?: string | undefined; language: string },
): string {
  return new Intl.NumberFormat(language, optionsFor(unit, currency, value)).format(value);
}

function optionsFor(unit: string, currency: string | undefined, value: number): Intl.NumberFormatOptions {
  if (unit === 'fraction') return { style: 'percent', maximumFractionDigits: 1 };
  if (unit === 'currency' && currency !== undefined) {
    return { style: 'currency', currency, maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2 };
  }
  if (unit === 'seconds') return { style: 'unit', unit: 'second', unitDisplay: 'narrow', maximumFractionDigits: 0 };
  return { maximumFractionDigits: Number.isInteger(value) ? 0 : 2 };
}
