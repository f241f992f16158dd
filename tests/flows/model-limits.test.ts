import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../dev/model/reply-script.ts';
import { createModel } from '../../worker/ai/create-model.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import { emptyDatabase } from './create-test-app.ts';
import { channelsPlan, modelRequests, openModelShop, script } from './model-shop.ts';

let shop: Awaited<ReturnType<typeof openModelShop>>;
const { limits } = createModel({ apiKey: 'any', model: 'any' });
beforeAll(async () => {
  await emptyDatabase();
  shop = await openModelShop();
});
beforeEach(() => {
  shop.setLimits(limits);
  shop.setPatience(10_000);
});

const question = 'Sessions by channel last week';
const plan: Reply = { match: 'plan', json: channelsPlan() };
const prose: Reply = { match: 'prose', text: 'Of {{v1}} sessions {{range}}, {{l2}} brought {{v2}}.' };
const busy = { status: 429, headers: { 'retry-after-ms': '5' } };
const spent = 'The language model was asked as much as one question may ask it.';

/** What the model was sent for one question, and who wrote its answer, which holds whatever became of the model. */
async function ask(...replies: Reply[]) {
  const before = (await modelRequests()).length;
  await script(...replies);
  const startedAt = performance.now();
  const { report } = await shop.askForReport(question);
  const milliseconds = performance.now() - startedAt;
  expect(verify(report)).toEqual([]);
  expect(report.status).toBe('complete');
  const { plan: planned = '', words = '' } = report.authors ?? {};
  const sent = (await modelRequests()).slice(before).map(({ body }) => body as Record<string, unknown>);
  return { sent, by: `${planned}/${words}`, notes: report.notes ?? [], milliseconds };
}

describe('what one question may have of the model', () => {
  it('is eight steps, forty thousand tokens and two minutes', () => {
    expect(limits).toEqual({ steps: 8, tokens: 40_000, wholeMs: 120_000 });
  });

  it('is enough for a plan and an answer that are both tried again, which is as often as it is ever asked', async () => {
    const again = [{ ...busy, match: 'plan' as const }, plan, { ...busy, match: 'prose' as const }, prose];
    const { sent, by } = await ask(...again);
    expect([sent.length, by]).toEqual([4, 'model/model']);
    const never = Array.from({ length: 20 }, () => busy);
    expect((await ask(...never)).sent.length).toBeLessThanOrEqual(4);
  });

  it('ends with the last step: a retry is one too', async () => {
    shop.setLimits({ steps: 1 });
    const { sent, by, notes } = await ask(plan, prose);
    expect([sent.length, by]).toEqual([1, 'model/analyst']);
    expect(notes).toContain(spent);
    const tried = await ask({ ...busy, match: 'plan' }, plan, prose);
    expect([tried.sent.length, tried.by]).toEqual([1, 'analyst/analyst']);
    expect(tried.notes).toContain(spent);
  });

  it('ends with the last token, of which every request names how many its reply may have', async () => {
    const { sent } = await ask(plan, prose);
    expect(sent.map((body) => body['max_tokens'])).toEqual([8_000, 8_000]);
    shop.setLimits({ tokens: 50 });
    const less = await ask(plan, prose);
    expect(less.sent.map((body) => body['max_tokens'])).toEqual([50]);
    expect(less.by).toBe('model/analyst');
    expect(less.notes).toContain(spent);
  });

  it('ends with its time, though each piece came soon enough', async () => {
    shop.setLimits({ wholeMs: 400 });
    const drip = { chunk_delay_ms: 60 };
    const slow = await ask({ ...plan, ...drip }, prose);
    expect([slow.sent.length, slow.by]).toEqual([1, 'analyst/analyst']);
    expect(slow.notes).toContain('The language model did not answer in time.');
    expect(slow.milliseconds).toBeLessThan(5_000);
  });

  it('leaves the next question all of it', async () => {
    const { sent, by } = await ask(plan, prose);
    expect([sent.length, by]).toEqual([2, 'model/model']);
  });
});
