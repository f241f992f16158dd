import { expect, it } from 'vitest';
import { requestsOf } from '../../analyst/compile/requests-of.ts';
import { wordsOf } from '../../analyst/report/words/words-of.ts';
import { shop } from '../../analyst/understand/test-properties.ts';
import { understand } from '../../analyst/understand/understand.ts';
import { inWords } from './gather.ts';

it('tells once what is asked for many spans of days', () => {
  const plan = understand({
    question: 'why did revenue fall last week',
    persona: 'po',
    property: shop,
    today: '2026-11-23',
  });
  if (plan.kind !== 'why') throw new Error(`It was read as ${plan.kind}.`);
  const requests = requestsOf(plan, shop);
  const told = inWords(requests, wordsOf('en'));
  expect(told).toContain(
    `${requests.length} reports: total revenue and sessions in all; total revenue and sessions by channel;`,
  );
  expect(told).not.toContain('earlier');
  expect(told.split('; ').length).toBe(new Set(told.split('; ')).size);
});
