import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from '../fixtures/create-account.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { scopeTo } from '../scope.ts';
import { insertUsage, type Spending } from './usage.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const spent: Spending[] = [
  { kind: 'model_input_tokens', subject: 'gpt-5-mini', amount: 1200, estimated: false },
  { kind: 'model_output_tokens', subject: 'gpt-5-mini', amount: 80, estimated: true },
  { kind: 'ga4_tokens', subject: 'properties/1', amount: 3, estimated: false },
];

const save = ({ actor }: Account, runId: string, spendings = spent) =>
  scopeTo(database.db, actor, [insertUsage(database.db, { id: runId }, spendings)]);

/** As the superuser sees them, whom no policy binds. */
const entriesOf = (runId: string) =>
  database.root`select tenant_id, user_id, entry, kind, subject, amount::int as amount, estimated
    from usage_ledger where run_id = ${runId} order by tenant_id, entry`;

describe('insertUsage', () => {
  it('enters each spending of a run, in its order, for the tenant and person who act', async () => {
    const account = await createAccount(database.db);
    const runId = randomUUID();
    await save(account, runId);
    const { tenantId, userId } = account.actor;
    expect(await entriesOf(runId)).toEqual(
      spent.map((spending, entry) => ({ tenant_id: tenantId, user_id: userId, entry, ...spending })),
    );
  });

  it('entered ten times at once, or again with other amounts, is entered once', async () => {
    const account = await createAccount(database.db);
    const runId = randomUUID();
    await Promise.all(Array.from({ length: 10 }, () => save(account, runId)));
    await save(account, runId, [{ kind: 'ga4_tokens', subject: 'properties/1', amount: 999, estimated: false }]);
    expect((await entriesOf(runId)).map(({ amount }) => amount)).toEqual([1200, 80, 3]);
  });

  it('does not meet a run of the same id in another tenant', async () => {
    const [one, other] = [await createAccount(database.db), await createAccount(database.db)];
    const runId = randomUUID();
    await save(one, runId);
    await save(other, runId);
    expect(await entriesOf(runId)).toHaveLength(6);
    const [{ rows }] = await scopeTo(database.db, other.actor, [
      database.db.execute<{ tenant_id: string }>(`select distinct tenant_id from usage_ledger`),
    ]);
    expect(rows).toEqual([{ tenant_id: other.actor.tenantId }]);
  });

  it('leaves what was entered as it is', async () => {
    const account = await createAccount(database.db);
    await save(account, randomUUID());
    for (const statement of ['update usage_ledger set amount = 0', 'delete from usage_ledger']) {
      await expect(scopeTo(database.db, account.actor, [database.db.execute(statement)])).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('keeps nothing of a tenant that is gone, and does not fail', async () => {
    const account = await createAccount(database.db);
    await database.root`delete from tenants where id = ${account.actor.tenantId}`;
    const runId = randomUUID();
    await save(account, runId);
    expect(await entriesOf(runId)).toEqual([]);
  });
});
