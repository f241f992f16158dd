import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** How Vitest and Playwright let a test be written: `it.each(rows)(…)`, `test.describe(…)`, `describe.runIf(x)(…)`. */
const modifiers = new Set(['each', 'for', 'describe', 'runIf', 'skipIf', 'concurrent', 'sequential', 'only']);

interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * The tests of a file as `describe > it`, read from its source. A name with values in it stays as it is written
 * (`refuses %s`, `is tried ${count} times`); a test that is skipped or still to be written is none.
 */
export function testNames(path: string): string[] {
  const names: string[] = [];
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  collect(program, [], names);
  return names;
}

function collect(value: unknown, owners: string[], names: string[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, owners, names);
  if (!isNode(value)) return;
  const found = value.type === 'CallExpression' ? titleOf(value) : undefined;
  if (found?.isTest) names.push([...owners, found.title].join(' > '));
  const inside = found && !found.isTest ? [...owners, found.title] : owners;
  for (const child of Object.values(value)) collect(child, inside, names);
}

function titleOf(call: Node): { title: string; isTest: boolean } | undefined {
  const words = calleeOf(call['callee']);
  const [root, ...rest] = words;
  if (!root || !['describe', 'it', 'test'].includes(root) || rest.some((word) => !modifiers.has(word)))
    return undefined;
  const title = textOf((call['arguments'] as unknown[])[0]);
  if (title === undefined) return undefined;
  return { title, isTest: !words.includes('describe') };
}

/** `it.each(rows)` as `['it', 'each']`. */
function calleeOf(callee: unknown): string[] {
  if (!isNode(callee)) return [];
  if (callee.type === 'Identifier') return [String(callee['name'])];
  if (callee.type === 'CallExpression') return calleeOf(callee['callee']);
  if (callee.type === 'TaggedTemplateExpression') return calleeOf(callee['tag']);
  if (callee.type !== 'MemberExpression') return [];
  return [...calleeOf(callee['object']), ...calleeOf(callee['property'])];
}

function textOf(title: unknown): string | undefined {
  if (!isNode(title)) return undefined;
  if (title.type === 'Literal') return typeof title['value'] === 'string' ? title['value'] : undefined;
  if (title.type !== 'TemplateLiteral') return undefined;
  const quasis = title['quasis'] as { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('…');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
