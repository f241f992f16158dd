import { findPendingCredential } from '../../../db/queries/pending-credentials.ts';
import type { Ctx } from '../../context.ts';
import type { PendingConnection } from '../../routes/v1/schemas.ts';
import { nothingToConfirm } from './nothing-to-confirm.ts';

/** The Google account that the acting person has just connected, and the team that it is for. */
export async function getPendingConnection(ctx: Ctx, input: { id: string }): Promise<PendingConnection> {
  const { results } = await ctx.batch([findPendingCredential(ctx.db, input.id, ctx.now())]);
  const [row] = results[0];
  if (!row?.confirmBy) throw nothingToConfirm();
  return {
    id: row.id,
    google_email: row.googleEmail,
    google_name: row.googleName,
    google_picture: row.googlePicture,
    tenant_name: row.tenantName,
    expires_at: row.confirmBy.toISOString(),
  };
}
