import { deleteSession } from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';

/** Ends the session on the server; the cookie is worthless from then on. */
export async function signOut(ctx: Ctx): Promise<void> {
  await ctx.batch([deleteSession(ctx.db, ctx.credential.secretHash)]);
}
