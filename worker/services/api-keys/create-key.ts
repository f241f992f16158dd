import { insertApiKey } from '../../../db/queries/api-keys.ts';
import { recordAct } from '../../../db/queries/audit.ts';
import type { KeyScope } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { createApiKey, keyPrefix } from './key-format.ts';

/** Makes an API key; the key itself is returned once and never stored. */
export async function createKey(ctx: Ctx, input: { name: string; scopes: KeyScope[]; expires_in_days: number | null }) {
  const { key, publicId, secretHash } = await createApiKey();
  const { results } = await ctx.batch([
    recordAct(ctx.db, {
      action: 'api_key.made',
      subject: keyPrefix(publicId),
      details: { scopes: input.scopes.join(' ') },
    }),
    insertApiKey(ctx.db, {
      name: input.name,
      scopes: input.scopes,
      expiresInDays: input.expires_in_days,
      keyId: publicId,
      secretHash,
      role: 'member',
    }),
  ]);
  const [row] = results[1];
  if (!row) throw new Error('insertApiKey returned no row');
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    key,
    expires_at: row.expiresAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
  };
}
