import { recordAct } from '../../../db/queries/audit.ts';
import { findTenant, renameTenant, requireTenant, setSharesLinks, setWeekStart } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';

/** Acts of the audit log: a new name, and whether links open. Where a week begins changes no right and no datum. */
export async function changeTenant(
  ctx: Ctx,
  input: {
    id: string;
    name: string | undefined;
    weekStart: 'monday' | 'sunday' | undefined;
    sharesLinks: boolean | undefined;
  },
): Promise<Tenant> {
  const { db } = ctx;
  const { id, name, weekStart, sharesLinks } = input;
  const renaming =
    name === undefined ? [] : [recordAct(db, { action: 'team.renamed', subject: id }), renameTenant(db, id, name)];
  const switching =
    sharesLinks === undefined
      ? []
      : [
          recordAct(db, { action: 'sharing.changed', subject: id, details: { to: sharesLinks ? 'on' : 'off' } }),
          setSharesLinks(db, id, sharesLinks),
        ];
  const { actor, results } = await ctx.batch([
    findTenant(db, id),
    requireTenant(db, id),
    ...renaming,
    ...switching,
    ...(weekStart === undefined ? [] : [setWeekStart(db, id, weekStart)]),
  ]);
  const [tenant] = results[0];
  if (!tenant) throw new Error('changeTenant found no row');
  return { id: tenant.id, name: name ?? tenant.name, role: actor.role };
}
