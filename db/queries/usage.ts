import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { usageLedger } from '../schema/operations.ts';
import { currentTenant, currentUserOrNobody } from '../scope.ts';

/** One thing that a run spent. */
export interface Spending {
  kind: 'ga4_tokens' | 'model_input_tokens' | 'model_output_tokens' | 'embedding_tokens';
  /** The GA4 property, or the model's name. */
  subject: string;
  amount: number;
  /** By us: whoever was asked did not say. */
  estimated: boolean;
}

/** Enters what a run spent, of a job nobody. Entered before, it stays as it is; of a tenant that is gone nothing is kept. */
export function insertUsage(db: Database, run: { id: string; widgetId?: string | undefined }, spent: Spending[]) {
  // Of a visitor of a widget there is no person.
  const person = run.widgetId === undefined ? currentUserOrNobody : sql`null::uuid`;
  return db.execute(sql`
    insert into usage_ledger (tenant_id, user_id, widget_id, run_id, entry, kind, subject, amount, estimated)
    select t.id, ${person}, ${run.widgetId ?? null}::uuid, ${run.id}::uuid, e.position - 1, e.item ->> 'kind', e.item ->> 'subject',
      (e.item ->> 'amount')::bigint, (e.item ->> 'estimated')::boolean
    from tenants t, jsonb_array_elements(${JSON.stringify(spent)}::jsonb) with ordinality as e(item, position)
    where t.id = ${currentTenant}
    on conflict (tenant_id, run_id, entry) do nothing`);
}

/** What the team spent on each of the latest days in UTC that it spent anything, oldest first. */
export function selectDailyUsage(db: Database, days: number) {
  const day = sql<string>`(${usageLedger.createdAt} at time zone 'UTC')::date`;
  const sumOf = (kinds: string[]) =>
    sql<number>`coalesce(sum(${usageLedger.amount}) filter (where ${usageLedger.kind} in (${sql.join(
      kinds.map((kind) => sql`${kind}`),
      sql`, `,
    )})), 0)::float8`;
  return db
    .select({
      date: sql<string>`${day}::text`,
      modelTokens: sumOf(['model_input_tokens', 'model_output_tokens']),
      ga4Tokens: sumOf(['ga4_tokens']),
      embeddingTokens: sumOf(['embedding_tokens']),
    })
    .from(usageLedger)
    .where(sql`${day} > (now() at time zone 'UTC')::date - ${days}::int`)
    .groupBy(day)
    .orderBy(day);
}
