import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { clearFaults, emptyDatabase, setFault } from './create-test-app.ts';
import { channelsPlan, modelName, openModelShop, script } from './model-shop.ts';

let shop: Awaited<ReturnType<typeof openModelShop>>;
beforeAll(async () => {
  await emptyDatabase();
  shop = await openModelShop();
});

const question = 'Sessions by channel last week';
const goodPlan = { match: 'plan' as const, json: channelsPlan() };
const goodWords = { match: 'prose' as const, text: 'Of {{v1}} sessions {{range}}, {{l2}} brought {{v2}}.' };

interface Entry {
  run_id: string;
  user_id: string;
  tenant_id: string;
  kind: string;
  subject: string;
  amount: number;
  estimated: boolean;
}

/** What the ledger has of runs that `before` did not see, in order; read as its owner. */
async function entries(before: Entry[] = []): Promise<Entry[]> {
  const sql = neon(inject('ownerUrl'));
  const rows = (await sql`select run_id, user_id, tenant_id, kind, subject, amount::int as amount, estimated
    from usage_ledger order by created_at, run_id, entry`) as Entry[];
  const seen = new Set(before.map((entry) => entry.run_id));
  return rows.filter((row) => !seen.has(row.run_id));
}

async function databaseRequests(): Promise<number> {
  const response = await fetch(`${inject('standIns').neon}/__stand-in/requests`);
  return ((await response.json()) as { count: number }).count;
}

const shapes = (list: Entry[]) => list.map(({ kind, subject, estimated }) => [kind, subject, estimated]);
const ga4 = ['ga4_tokens', 'properties/310000001', false];
const model = (estimated: boolean) => [
  ['model_input_tokens', modelName, estimated],
  ['model_output_tokens', modelName, estimated],
];

describe('the usage ledger', () => {
  it('has every call of a question in a chat, in the batch that saves the answer', async () => {
    const before = await entries();
    const requests = await databaseRequests();
    await script(goodPlan, goodWords);
    const { events } = await shop.askInChat(question);
    // One makes the chat, one reads what was noted for the days.
    expect((await databaseRequests()) - requests).toBe(1 + 3);
    const found = await entries(before);
    expect(shapes(found)).toEqual([...model(false), ga4, ga4, ...model(false)]);
    for (const { amount } of found) expect(amount).toBeGreaterThan(0);
    expect(new Set(found.map((entry) => entry.run_id))).toEqual(new Set([events[0]?.['messageId']]));
    expect(new Set(found.map(({ tenant_id, user_id }) => `${tenant_id} ${user_id}`)).size).toBe(1);
  });

  it('has the numbers that the provider and Google reported', async () => {
    const before = await entries();
    await script(goodPlan, goodWords);
    await shop.askForReport(question);
    const amounts = (await entries(before)).map((entry) => entry.amount);
    // The stand-in counts four characters a token.
    const characters = [JSON.stringify(goodPlan.json), goodWords.text].map((text) => Math.ceil(text.length / 4));
    expect([amounts[1], amounts[5]]).toEqual(characters);
    expect(amounts.slice(2, 4)).toEqual([1, 1]);
  });

  it('has a message that was sent again once', async () => {
    const before = await entries();
    await script(goodPlan, goodWords);
    const { sendAgain } = await shop.askInChat(question);
    await sendAgain();
    expect(await entries(before)).toHaveLength(6);
  });

  it('has POST /ask too, as JSON and as a stream', async () => {
    const before = await entries();
    await script(goodPlan, goodWords, goodPlan, goodWords);
    await shop.askForReport(question);
    const { text } = await shop.askForEvents(question);
    expect(text).not.toContain('"usage"');
    const found = await entries(before);
    expect(found).toHaveLength(12);
    expect(new Set(found.map((entry) => entry.run_id)).size).toBe(2);
  });

  it.each([
    ['was cut off', { cut_after_chunks: 4 }],
    ['fell silent', { hang: true as const }],
  ])('estimates a call that %s', async (_name, fault) => {
    const before = await entries();
    await script(goodPlan, { ...goodWords, ...fault });
    shop.setPatience(600);
    await shop.askInChat(question);
    shop.setPatience(10_000);
    expect(shapes(await entries(before))).toEqual([...model(false), ga4, ga4, ...model(true)]);
  });

  it('has a call whose plan was thrown away, and none that was turned away', async () => {
    const before = await entries();
    await script({ match: 'plan', text: 'Sessions!' }, { match: 'prose', status: 401 });
    await shop.askInChat(question);
    expect(shapes(await entries(before))).toEqual([...model(false), ga4, ga4]);
  });

  it('counts the call that was tried again once', async () => {
    const before = await entries();
    await script({ match: 'plan', status: 429, headers: { 'retry-after-ms': '5' } }, goodPlan, goodWords);
    await shop.askInChat(question);
    expect(await entries(before)).toHaveLength(6);
  });

  it('has what a question spent that Google then refused', async () => {
    const before = await entries();
    await script(goodPlan);
    await setFault({ match: { path: ':batchRunReports' }, status: 403 });
    await expect(shop.askForReport(question)).rejects.toThrow('property_access_lost');
    await clearFaults();
    expect(shapes(await entries(before))).toEqual(model(false));
  });

  it('does not keep an answer back that it could not note', async () => {
    const sql = neon(inject('ownerUrl'));
    await sql`alter table usage_ledger add constraint broken check (amount < 0) not valid`;
    await script(goodPlan, goodWords);
    const { report } = await shop.askForReport(question);
    await sql`alter table usage_ledger drop constraint broken`;
    expect(report).toMatchObject({ status: 'complete', authors: { plan: 'model', words: 'model' } });
  });
});
