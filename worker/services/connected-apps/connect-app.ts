import { deleteKeysOfClient, insertApiKey } from '../../../db/queries/api-keys.ts';
import { recordAct } from '../../../db/queries/audit.ts';
import type { Ctx } from '../../context.ts';
import { createApiKey } from '../api-keys/key-format.ts';
import type { Approval } from './oauth.ts';

const longestName = 100;
/** What a program may be let in for; all of it when it does not say. */
const most = ['read', 'ask'] as const;

/**
 * Lets a program in as the actor, who asks and reads and no more: it gets a key of its own, which ends with the actor's
 * membership as any key does, and is shown to nobody. @returns the headers that send the browser back to the program
 */
export async function connectApp(ctx: Ctx, approval: Approval): Promise<Headers> {
  const { clientId } = approval;
  const name = approval.clientName.trim().slice(0, longestName) || 'A program without a name';
  const asked = most.filter((scope) => approval.scopes.includes(scope));
  const { key, publicId, secretHash } = await createApiKey();
  const { actor } = await ctx.batch([
    deleteKeysOfClient(ctx.db, clientId),
    recordAct(ctx.db, { action: 'app.connected', subject: name }),
    insertApiKey(ctx.db, {
      name,
      clientId,
      scopes: asked.length > 0 ? asked : [...most],
      expiresInDays: null,
      keyId: publicId,
      secretHash,
      role: 'member',
    }),
  ]);
  return approval.complete({ userId: `${actor.tenantId}.${actor.userId}`, apiKey: key });
}
