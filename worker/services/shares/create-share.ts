import { findWholeReport } from '../../../db/queries/reports.ts';
import { findSharing, insertShare, recordShareMade } from '../../../db/queries/shares.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewShare } from '../../routes/v1/share-schemas.ts';
import { createToken, hashToken } from '../auth/session-token.ts';
import { reportNotFound } from '../reports/to-report-item.ts';
import { hashPassword } from './hash-password.ts';

const tokenBytes = 24;
const mostOpen = 200;

/**
 * Makes a link that shows a copy of a report to whoever has it. The token is behind the `#`, so that it reaches no server
 * log and no Referer; only its hash is kept, so the link is shown this once.
 */
export async function createShare(
  ctx: Ctx,
  input: { reportId: string; expiresInDays: number; password: string | undefined },
): Promise<NewShare> {
  const { db } = ctx;
  const token = createToken(tokenBytes);
  const share = {
    id: crypto.randomUUID(),
    reportId: input.reportId,
    tokenHash: await hashToken(token),
    password: input.password === undefined ? undefined : await seal(input.password),
    expiresInDays: input.expiresInDays,
    most: mostOpen,
  };
  const { results } = await ctx.batch([
    recordShareMade(db, share),
    insertShare(db, share),
    findWholeReport(db, input.reportId),
    findSharing(db),
  ]);
  const [, made, [found], sharing] = results;
  const [row] = made.rows;
  if (!row)
    throw refusal({ isFound: found !== undefined, isLinked: found?.propertyId != null, sharing: sharing.rows[0] });
  return {
    id: share.id,
    url: `${ctx.env.APP_URL}/share#${token}`,
    has_password: share.password !== undefined,
    expires_at: new Date(row.expires_at).toISOString(),
    created_at: new Date(row.created_at).toISOString(),
  };
}

async function seal(password: string) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt, hash: await hashPassword(password, salt) };
}

function refusal(why: {
  isFound: boolean;
  isLinked: boolean;
  sharing: { shares_links: boolean } | undefined;
}): AppError {
  if (!why.isFound) return reportNotFound();
  if (!why.sharing?.shares_links) {
    return new AppError(
      'sharing_off',
      'Your team does not share reports by link. An owner or admin can switch it on under Settings.',
    );
  }
  if (!why.isLinked) {
    return new AppError(
      'property_access_lost',
      'The property of this report is no longer linked, so it can be shared no more.',
    );
  }
  return new AppError('too_many_links', `You have ${mostOpen} links that still open. Revoke one of them first.`);
}
