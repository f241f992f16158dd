import { GoogleError } from '../../http/google-error.ts';
import type { MetricField } from '../catalogue/field.ts';

/** A formula over metrics: `eventCount/totalUsers`. */
export type MetricExpression =
  | { kind: 'number'; value: number }
  | { kind: 'metric'; field: MetricField }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: MetricExpression; right: MetricExpression };

/**
 * Parses the four operations, parentheses, numbers and metric names.
 * @param getMetric throws for an unknown name
 * @throws GoogleError INVALID_ARGUMENT
 */
export function parseMetricExpression(text: string, getMetric: (name: string) => MetricField): MetricExpression {
  const tokens = text.match(/[A-Za-z][\w:]*|\d+(?:\.\d+)?|\S/g) ?? [];
  let position = 0;

  function parseSum(): MetricExpression {
    let left = parseProduct();
    for (let operator = tokens[position]; operator === '+' || operator === '-'; operator = tokens[position]) {
      position += 1;
      left = { kind: 'operation', operator, left, right: parseProduct() };
    }
    return left;
  }

  function parseProduct(): MetricExpression {
    let left = parseTerm();
    for (let operator = tokens[position]; operator === '*' || operator === '/'; operator = tokens[position]) {
      position += 1;
      left = { kind: 'operation', operator, left, right: parseTerm() };
    }
    return left;
  }

  function parseTerm(): MetricExpression {
    const token = tokens[position++];
    if (token === '(') {
      const inner = parseSum();
      if (tokens[position++] !== ')') throw invalid(text);
      return inner;
    }
    if (token !== undefined && /^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (token !== undefined && /^[A-Za-z]/.test(token)) return { kind: 'metric', field: getMetric(token) };
    throw invalid(text);
  }

  const expression = parseSum();
  if (position < tokens.length) throw invalid(text);
  return expression;
}

export function listMetricFields(expression: MetricExpression): MetricField[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'metric') return [expression.field];
  return [...listMetricFields(expression.left), ...listMetricFields(expression.right)];
}

/** Division by zero gives 0, as a report shows it. */
export function evaluateExpression(expression: MetricExpression, valueOf: (field: MetricField) => number): number {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'metric') return valueOf(expression.field);
  const left = evaluateExpression(expression.left, valueOf);
  const right = evaluateExpression(expression.right, valueOf);
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? 0 : left / right;
  }
}

function invalid(text: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', `The metric expression is invalid: ${text}`);
}
