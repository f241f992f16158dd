import { insertApiKey } from '../../../db/queries/api-keys.ts';
import type { Ctx } from '../../context.ts';
import { createApiKey } from './key-format.ts';

/** Makes an API key that may ask and read; the key itself is returned once and never stored. */
export async function createKey(ctx: Ctx, input: { name: string }) {
  const { key, publicId, secretHash } = await createApiKey();
  const { results } = await ctx.batch([
    insertApiKey(ctx.db, { name: input.name, keyId: publicId, secretHash, role: 'member' }),
  ]);
  const [row] = results[0];
  if (!row) throw new Error('insertApiKey returned no row');
  return { id: row.id, name: row.name, key, created_at: row.createdAt.toISOString() };
}
