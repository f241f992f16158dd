import { describe, expect, it } from 'vitest';
import type { Plan } from '../../plan.ts';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';
import type { HeldOutRow } from './held-out-row.ts';
import { round1 } from './round-1.ts';

/** The plan of a conversation's last question, on Monday 23 November 2026. */
function planOf([said, , property = shop]: HeldOutRow): Plan {
  const history: { question: string; plan: Plan }[] = [];
  for (const question of [said].flat()) {
    const plan = understand({ question, persona: 'general', property, today: '2026-11-23', history: [...history] });
    history.push({ question, plan });
  }
  return history.at(-1)!.plan;
}

/** Which filter comes first makes no difference. */
function inOrder(line: string): string {
  const [plan = '', filters = ''] = line.split(' | ');
  return [plan, ...filters.split('; ').toSorted()].join(' | ');
}

describe.each([['English, round 1', round1]])('questions worded before they were run: %s', (_, rows) => {
  it.each(rows)('%s', (...row) => {
    expect(inOrder(planLine(planOf(row)))).toBe(inOrder(row[1]));
  });
});
