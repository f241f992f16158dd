import { openShare as openDoor, trySharePassword } from '../../../db/queries/shares.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { OpenedShare } from '../../routes/v1/share-schemas.ts';
import { hashToken } from '../auth/session-token.ts';
import { toReport } from '../reports/get-report.ts';
import { clientKind } from './client-kind.ts';
import { hashPassword, tryLimit } from './hash-password.ts';

/**
 * The report behind a link, for whoever has it. One answer for links that are unknown, over, revoked or switched off.
 * A password is counted before it is derived, so that guessing costs us nothing after the tenth.
 */
export async function openShare(
  dependencies: Dependencies,
  input: { token: string; password: string | undefined; userAgent: string | undefined },
): Promise<OpenedShare> {
  const { db } = dependencies;
  const tokenHash = await hashToken(input.token);
  const passwordHash =
    input.password === undefined ? undefined : await derive(dependencies, { tokenHash, password: input.password });
  const client = clientKind(input.userAgent);
  const [opened] = await db.batch([openDoor(db, { tokenHash, passwordHash, client })]);
  const [row] = opened.rows;
  if (!row) throw gone();
  if (row.report === null) {
    if (input.password === undefined) {
      throw new AppError('password_needed', 'This report is behind a password. Whoever sent you the link has it.');
    }
    throw new AppError('password_wrong', 'That is not the password of this link. Nothing was shown.');
  }
  return {
    report: toReport(row.report),
    created_at: new Date(row.created_at).toISOString(),
    expires_at: new Date(row.expires_at).toISOString(),
  };
}

async function derive(
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  { tokenHash, password }: { tokenHash: Uint8Array; password: string },
): Promise<Uint8Array | undefined> {
  const [tried] = await db.batch([trySharePassword(db, tokenHash, tryLimit)]);
  const [row] = tried.rows;
  if (!row) throw gone();
  if (row.again_at !== null) {
    const seconds = Math.max(1, Math.ceil((new Date(row.again_at).getTime() - now().getTime()) / 1000));
    throw new AppError('rate_limited', `Too many passwords were tried. Wait ${inWords(seconds)}, then try again.`, {
      action: 'wait',
      retryAfterSeconds: seconds,
    });
  }
  return row.salt ? hashPassword(password, new Uint8Array(row.salt)) : undefined;
}

function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

function gone(): AppError {
  return new AppError(
    'share_gone',
    'This link does not lead to a report, or no longer does. Ask whoever sent it for another.',
  );
}
