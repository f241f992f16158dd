import { dropFromMail } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { readUnsubscribeToken } from './unsubscribe-token.ts';

/** Takes whoever the token names off the list of one schedule or rule. Doing it again changes nothing. */
export async function unsubscribe({ env, db }: Pick<Dependencies, 'env' | 'db'>, token: string): Promise<void> {
  const subscription = await readUnsubscribeToken(env.COOKIE_KEY, token);
  if (!subscription) throw new AppError('not_found', 'This link is not whole. Copy all of it from the mail.');
  const { tenantId, kind, id, userId } = subscription;
  const table = kind === 'schedule' ? 'schedules' : 'alert_rules';
  await scopeTo(db, { tenantId, userId: '' }, [dropFromMail(db, table, id, userId)]);
}
