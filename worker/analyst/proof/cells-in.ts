import type { Formula } from './parse-formula.ts';

/** The cells a formula reads, each once, in the order they are written. */
export function cellsIn(formula: Formula): string[] {
  return [...new Set(leavesOf(formula).flatMap((leaf) => (leaf.kind === 'cell' ? [leaf.id] : [])))];
}

/** The constants a formula uses. */
export function numbersIn(formula: Formula): number[] {
  return leavesOf(formula).flatMap((leaf) => (leaf.kind === 'number' ? [leaf.value] : []));
}

function leavesOf(formula: Formula): Formula[] {
  if (formula.kind === 'operation') return [...leavesOf(formula.left), ...leavesOf(formula.right)];
  if (formula.kind === 'call') return formula.operands.flatMap(leavesOf);
  return [formula];
}
