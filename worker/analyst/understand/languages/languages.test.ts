import { describe, expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';
import { asked } from './asked.ts';
import { heldOut } from './held-out.ts';
import { plans } from './plans.ts';

/** A Monday. */
const today = '2026-11-23';
const read = (question: string) => planLine(understand({ question, persona: 'general', property: shop, today }));

describe.each(Object.entries(asked))('a question in %s', (_, rows) => {
  it.each(rows)('%s: %s', (key, question) => {
    expect(read(question)).toBe(plans[key]);
  });
});

describe.each(Object.entries(heldOut))('words the %s lexicon was not made for', (_, rows) => {
  it('are understood three times in four', () => {
    const exact = rows.filter(([key, question]) => read(question) === plans[key]);
    expect(exact.length / rows.length).toBeGreaterThanOrEqual(0.75);
  });
});
