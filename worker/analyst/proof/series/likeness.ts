import type { Series } from './series-of.ts';

/** Of two series of as many days, the part of their course that they have in common: the squared correlation, 0 where it is negative. */
export function likenessOf(one: Series, other: Series): number {
  const values = ({ points }: Series) => points.map(({ value }) => value);
  const correlation = one.points.length === other.points.length ? correlationOf(values(one), values(other)) : undefined;
  return correlation === undefined ? NaN : Math.max(0, correlation) ** 2;
}

/** Undefined where either does not change. */
export function correlationOf(one: number[], other: number[]): number | undefined {
  const [ofOne = 0, ofOther = 0] = [one, other].map(
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  let [both, squares, otherSquares] = [0, 0, 0];
  for (const [place, value] of one.entries()) {
    const [by, otherBy] = [value - ofOne, (other[place] ?? 0) - ofOther];
    both += by * otherBy;
    squares += by * by;
    otherSquares += otherBy * otherBy;
  }
  // What rounding leaves of days that are all the same is no change.
  return squares < 1e-12 || otherSquares < 1e-12 ? undefined : both / Math.sqrt(squares * otherSquares);
}
