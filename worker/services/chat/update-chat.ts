import { findChat, recordVisibility, takeBackChat, updateChat as changeChat } from '../../../db/queries/chats.ts';
import { endSharesOfOthers } from '../../../db/queries/shares.ts';
import { scopeTo, seeEveryChat } from '../../../db/scope.ts';
import type { Persona } from '../../analyst/plan.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Chat } from '../../routes/v1/schemas.ts';
import { chatNotFound } from './get-chat.ts';
import { toChat } from './to-chat.ts';

interface Change {
  title?: string | undefined;
  persona?: Persona | undefined;
  /** `team`: every member sees it and may ask in it; `private`: its person alone. */
  visibility?: 'private' | 'team' | undefined;
}

/**
 * A chat is its person's to change. What they show to the team an admin may take back, too; it stays its person's. Links
 * that others made of what they saw in it end then.
 * Throws AppError forbidden to those who only see it.
 */
export async function updateChat(ctx: Ctx, input: { id: string } & Change): Promise<Chat> {
  const { db } = ctx;
  const { id, ...wanted } = input;
  const { actor, results } = await ctx.batch([
    recordVisibility(db, id, wanted.visibility),
    changeChat(db, id, toSet(wanted)),
    findChat(db, id),
    ...(wanted.visibility === 'private' ? [endSharesOfOthers(db, id)] : []),
  ]);
  const [, [changed], [seen]] = results;
  if (changed) return toChat(changed);
  if (!seen) throw chatNotFound();
  if (!isTakingBack(wanted) || (actor.role !== 'admin' && actor.role !== 'owner')) {
    throw new AppError(
      'forbidden',
      'This chat is changed by the person who began it. An admin or owner of the team can take it back from the team.',
    );
  }
  const [, , [taken]] = await scopeTo(db, actor, [
    seeEveryChat(db),
    ...takeBackChat(db, id),
    endSharesOfOthers(db, id),
  ]);
  if (!taken) throw chatNotFound();
  return toChat(taken);
}

function isTakingBack({ title, persona, visibility }: Change): boolean {
  return visibility === 'private' && title === undefined && persona === undefined;
}

function toSet({ title, persona, visibility }: Change): Parameters<typeof changeChat>[2] {
  return {
    ...(title !== undefined && { title }),
    ...(persona !== undefined && { persona }),
    ...(visibility !== undefined && { visibility }),
  };
}
