import type { Formula } from './parse-formula.ts';

/** The formula's number; `cellOf` gives a cell's. Not finite when it divides by zero or a cell is missing. */
export function evaluate(formula: Formula, cellOf: (id: string) => number): number {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'cell':
      return cellOf(formula.id);
    case 'operation': {
      const left = evaluate(formula.left, cellOf);
      const right = evaluate(formula.right, cellOf);
      if (formula.operator === '+') return left + right;
      if (formula.operator === '-') return left - right;
      return formula.operator === '*' ? left * right : left / right;
    }
    case 'call': {
      const numbers = formula.operands.map((operand) => evaluate(operand, cellOf));
      if (formula.name === 'sum') return numbers.reduce((total, number) => total + number, 0);
      return formula.name === 'max' ? Math.max(...numbers) : Math.min(...numbers);
    }
  }
}
