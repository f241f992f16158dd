import { findLastAct, listActsAfter, recordAct } from '../../../db/queries/audit.ts';
import type { Ctx } from '../../context.ts';
import { toChainedAct, toHex } from './to-act.ts';

const actsPerTrip = 1000;

/**
 * The whole chain as lines of JSON: first the team and the head it must end with, then every act. Its own act is the
 * last one. Read page by page, as fast as it is taken.
 */
export async function exportAudit(ctx: Ctx): Promise<AsyncGenerator<string>> {
  const { actor, results } = await ctx.batch([recordAct(ctx.db, { action: 'audit.exported' }), findLastAct(ctx.db)]);
  const [last] = results[1];
  if (!last) throw new Error('the act of the export is missing');
  const head = { seq: last.seq, hash: toHex(last.hash) };
  return lines();

  async function* lines() {
    yield toLine({
      type: 'audit_export',
      version: 1,
      tenant_id: actor.tenantId,
      exported_at: ctx.now().toISOString(),
      head,
    });
    for (let afterSeq = 0; afterSeq < head.seq;) {
      const page = await ctx.batch([listActsAfter(ctx.db, { afterSeq, lastSeq: head.seq, limit: actsPerTrip })]);
      const [acts] = page.results;
      if (acts.length === 0) return;
      yield acts.map((act) => toLine(toChainedAct(act))).join('');
      afterSeq = acts.at(-1)?.seq ?? Infinity;
    }
  }
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
