import { recordMemberAct, stepDownFor, updateMemberRole } from '../../../db/queries/members.ts';
import { lockTenant, requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { memberNotFound } from '../members/member-not-found.ts';

/** Makes another member the owner in one's own place; one stays as an admin. */
export async function transferOwnership(ctx: Ctx, input: { id: string; userId: string }): Promise<void> {
  const { results, actor } = await ctx.batch([
    recordMemberAct(ctx.db, 'ownership.transferred', input.userId),
    requireTenant(ctx.db, input.id),
    lockTenant(ctx.db, input.id),
    updateMemberRole(ctx.db, input.userId, 'owner'),
    stepDownFor(ctx.db, input.userId),
  ]);
  if (results[3].length === 0) throw memberNotFound();
  if (input.userId === actor.userId) throw new AppError('invalid_request', 'user_id: choose somebody else.');
}
