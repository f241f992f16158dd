import * as queries from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';
import type { Page, Session } from '../../routes/v1/schemas.ts';
import { describeDevice } from './describe-device.ts';

export async function listSessions(ctx: Ctx): Promise<Page<Session>> {
  const { actor, results } = await ctx.batch([queries.listSessions(ctx.db)]);
  return {
    data: results[0].map((row) => ({
      id: row.id,
      device: describeDevice(row.userAgent),
      current: row.id === actor.credentialId,
      created_at: row.createdAt.toISOString(),
      used_at: row.usedAt.toISOString(),
      expires_at: row.expiresAt.toISOString(),
    })),
    next_cursor: null,
  };
}
