import { listMembers, recordMemberAct, updateMemberRole } from '../../../db/queries/members.ts';
import { requireTenant } from '../../../db/queries/tenants.ts';
import type { Role } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import type { Member } from '../../routes/v1/team-schemas.ts';
import { memberNotFound } from './member-not-found.ts';
import { toMember } from './to-member.ts';

/** Gives a member another role; it holds from their next request on. The database knows who may give which. */
export async function changeRole(ctx: Ctx, input: { tenantId: string; userId: string; role: Role }): Promise<Member> {
  const { results } = await ctx.batch([
    recordMemberAct(ctx.db, 'member.role_changed', input.userId, { role: input.role }),
    requireTenant(ctx.db, input.tenantId),
    updateMemberRole(ctx.db, input.userId, input.role),
    listMembers(ctx.db),
  ]);
  const member = results[3].find(({ userId }) => userId === input.userId);
  if (!member) throw memberNotFound();
  return toMember(member);
}
