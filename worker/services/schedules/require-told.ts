import { selectMembersAmong } from '../../../db/queries/schedules.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

export const noMail =
  'E-mail is not set up on this installation: it needs a sender (MAIL_FROM) and Cloudflare’s binding EMAIL.';

/** Mail goes to members of the team and to nobody else. Throws AppError invalid_request. */
export async function requireTold(ctx: Pick<Ctx, 'db' | 'mailer'>, actor: Actor, members: string[]): Promise<void> {
  if (members.length === 0) return;
  if (!ctx.mailer) throw new AppError('invalid_request', `tell.members: ${noMail}`);
  const [{ rows }] = await scopeTo(ctx.db, actor, [selectMembersAmong(ctx.db, members)]);
  if (rows.length === new Set(members).size) return;
  throw new AppError(
    'invalid_request',
    'tell.members: Only members of the team can be told by e-mail. Invite them first.',
  );
}
