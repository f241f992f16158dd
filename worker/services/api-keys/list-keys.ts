import { listApiKeys } from '../../../db/queries/api-keys.ts';
import type { Ctx } from '../../context.ts';
import { keyPrefix } from './key-format.ts';

export async function listKeys(ctx: Ctx) {
  const { results } = await ctx.batch([listApiKeys(ctx.db)]);
  return {
    data: results[0].map((row) => ({
      id: row.id,
      name: row.name,
      scopes: row.scopes,
      prefix: keyPrefix(row.keyId),
      expires_at: row.expiresAt?.toISOString() ?? null,
      used_at: row.usedAt?.toISOString() ?? null,
      created_at: row.createdAt.toISOString(),
    })),
    next_cursor: null,
  };
}
