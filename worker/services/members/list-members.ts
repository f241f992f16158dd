import { countSeats, listMembers as selectMembers } from '../../../db/queries/members.ts';
import { requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Members } from '../../routes/v1/team-schemas.ts';
import { toMember } from './to-member.ts';

export async function listMembers(ctx: Ctx, input: { tenantId: string }): Promise<Members> {
  const { results } = await ctx.batch([
    requireTenant(ctx.db, input.tenantId),
    selectMembers(ctx.db),
    countSeats(ctx.db),
  ]);
  const [seats] = results[2];
  if (!seats) throw new Error('countSeats returned no row');
  return { data: results[1].map(toMember), next_cursor: null, seats };
}
