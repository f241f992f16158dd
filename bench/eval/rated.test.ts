import { describe, expect, it } from 'vitest';
import { shop } from '../../worker/analyst/understand/test-properties.ts';
import { understand } from '../../worker/analyst/understand/understand.ts';
import { reread, type Rated } from './rated.ts';

const ask = (question: string, today: string) => understand({ question, persona: 'general', property: shop, today });
const common = { persona: 'general', language: 'en', reason: null, created_at: '2026-03-10T09:00:00.000Z' } as const;

describe('rated answers', () => {
  it('are read again on their own day, so that only another reading differs', () => {
    const kept: Rated = {
      ...common,
      question: 'sessions last week',
      plan: ask('sessions last week', '2026-03-10'),
      rating: 'wrong',
    };
    const changed: Rated = { ...kept, plan: ask('users last week', '2026-03-10'), rating: 'right' };
    expect(reread([kept, changed])).toMatchObject([
      { isSame: true, now: expect.stringContaining('kpi sessions 2026-03-02..2026-03-08') },
      { isSame: false, before: expect.stringContaining('activeUsers'), now: expect.stringContaining('sessions') },
    ]);
  });
});
