/** One line of the bench: a figure of DESIGN.md's budgets. */
export interface Row {
  what: string;
  figure: string;
  budget: string;
  isWithin: boolean;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
