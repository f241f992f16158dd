/** A metric's value as Google writes it: integers without a point, doubles as protobuf's DoubleToBuffer does. */
export function formatValue(value: number, type: string): string {
  return type === 'TYPE_INTEGER' ? String(Math.round(value)) : formatDouble(value);
}

/** `%.15g`, or `%.17g` when that does not read back as the same number. Never 16 digits. */
function formatDouble(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  const short = formatGeneral(value, 15);
  return Number(short) === value ? short : formatGeneral(value, 17);
}

/** C's `%.{precision}g`. */
function formatGeneral(value: number, precision: number): string {
  const [digits = '0', exponentText = '0'] = value.toExponential(precision - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= precision) {
    const sign = exponent < 0 ? '-' : '+';
    return `${trimZeros(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return trimZeros(value.toFixed(Math.max(0, precision - 1 - exponent)));
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
