import { listMembers } from '../../../db/queries/members.ts';
import type { Ctx } from '../../context.ts';
import type { TellOptions } from '../../routes/v1/schedule-schemas.ts';
import { noMail } from './require-told.ts';

/** What a schedule or an alert can tell, and whom. */
export async function getTellOptions(ctx: Ctx): Promise<TellOptions> {
  const { results } = await ctx.batch([listMembers(ctx.db)]);
  return {
    email: { available: ctx.mailer !== undefined, reason: ctx.mailer ? null : noMail },
    members: results[0].map(({ userId: id, name, email }) => ({ id, name, email })),
  };
}
