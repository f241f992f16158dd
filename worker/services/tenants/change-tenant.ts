import { recordAct } from '../../../db/queries/audit.ts';
import { findTenant, renameTenant, requireTenant, setWeekStart } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';

/** A new name is an act of the audit log; where a week begins changes no right and no datum. */
export async function changeTenant(
  ctx: Ctx,
  input: { id: string; name: string | undefined; weekStart: 'monday' | 'sunday' | undefined },
): Promise<Tenant> {
  const { db } = ctx;
  const { id, name, weekStart } = input;
  const renaming =
    name === undefined ? [] : [recordAct(db, { action: 'team.renamed', subject: id }), renameTenant(db, id, name)];
  const { actor, results } = await ctx.batch([
    findTenant(db, id),
    requireTenant(db, id),
    ...renaming,
    ...(weekStart === undefined ? [] : [setWeekStart(db, id, weekStart)]),
  ]);
  const [tenant] = results[0];
  if (!tenant) throw new Error('changeTenant found no row');
  return { id: tenant.id, name: name ?? tenant.name, role: actor.role };
}
