import { revokeShare as endShare } from '../../../db/queries/shares.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { isAdmin } from './require-admin.ts';
import { shareNotFound } from './share-not-found.ts';

/** Ends a link at once and for good: whoever made it may, and admins. Doing it again changes nothing. */
export async function revokeShare(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { actor, results } = await ctx.batch([...endShare(ctx.db, id, 'mine')]);
  if (results[1].length > 0) return;
  if (!isAdmin(actor)) throw shareNotFound();
  const [, ended] = await scopeTo(ctx.db, actor, [...endShare(ctx.db, id, 'team')]);
  if (ended.length === 0) throw shareNotFound();
}
