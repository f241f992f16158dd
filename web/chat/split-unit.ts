/** A formatted value as its digits and what stands before and after them: "€ 1,204", "12.3 %", "3 min 20 s". */
export function splitUnit(formatted: string): { before: string; digits: string; after: string } {
  const match = /^(?<before>[^\d+−-]*)(?<digits>[+−-]?[\d.,'’\u00a0\u202f ]*\d)(?<after>[^\d]*)$/.exec(formatted);
  const { before = '', digits = formatted, after = '' } = match?.groups ?? {};
  return { before, digits, after };
}
