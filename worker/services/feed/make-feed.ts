import { insertFeed } from '../../../db/queries/deliveries.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewFeed } from '../../routes/v1/schedule-schemas.ts';
import { createToken, hashToken } from '../auth/session-token.ts';
import { iso } from '../schedules/to-schedule.ts';
import { mostFeeds } from '../schedules/work-limits.ts';

const tokenBytes = 24;

/** An address of the team's feed. Only the hash of its token is kept, so it is shown this once. */
export async function makeFeed(ctx: Ctx): Promise<NewFeed> {
  const token = createToken(tokenBytes);
  const feed = { id: crypto.randomUUID(), tokenHash: await hashToken(token), most: mostFeeds };
  const { results } = await ctx.batch([...insertFeed(ctx.db, feed)]);
  const [row] = results[1].rows;
  if (!row) throw new AppError('too_many_links', `Your team has ${mostFeeds} feed addresses. Revoke one first.`);
  return { id: row.id, created_at: iso(row.created_at), url: `${ctx.env.APP_URL}/feed/${token}` };
}
