import { recordAct } from '../../../db/queries/audit.ts';
import { deleteSession } from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';

/** Ends the session on the server; the cookie is worthless from then on. */
export async function signOut(ctx: Ctx): Promise<void> {
  await ctx.batch([recordAct(ctx.db, { action: 'signed_out' }), deleteSession(ctx.db, ctx.credential.secretHash)]);
}
