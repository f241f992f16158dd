import { listViews as selectViews } from '../../../db/queries/shares.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { ShareView } from '../../routes/v1/share-schemas.ts';
import { isAdmin } from './require-admin.ts';
import { shareNotFound } from './share-not-found.ts';

/** The latest hundred times that a link was opened: for whoever made it, and admins. */
export async function listViews(ctx: Ctx, { id }: { id: string }): Promise<Page<ShareView>> {
  const { actor, results } = await ctx.batch([...selectViews(ctx.db, id, 'mine')]);
  let [links, views] = results;
  if (links.length === 0 && isAdmin(actor)) {
    [links, views] = await scopeTo(ctx.db, actor, [...selectViews(ctx.db, id, 'team')]);
  }
  if (links.length === 0) throw shareNotFound();
  return { data: views.map(({ at, client }) => ({ at: at.toISOString(), client })), next_cursor: null };
}
