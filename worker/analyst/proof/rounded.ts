/**
 * A size without its sign, rounded as by hand: half goes up. 0.2045 * 100 is 20.449999999999996 to a machine, which
 * would lose the half, so the number is first raised by less than any error of its own.
 */
export function rounded(number: number, decimals: number): string {
  return (Math.abs(number) * 1.000000000000001).toFixed(decimals);
}
