import {
  findCredential,
  markNeedsReconnect,
  recordCredentialAct,
  storeReconnectNeeded,
} from '../../../db/queries/credentials.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { GrantEnded, refreshAccessToken } from '../../google/oauth.ts';
import { sendSoon } from '../webhooks/send-soon.ts';
import { type GoogleTokens, openTokens, sealTokens } from '../vault/seal-tokens.ts';
import type { AccessRequest } from './grants.ts';
import { isFresh } from './is-fresh.ts';
import { needsReconnect } from './needs-reconnect.ts';
import { storeRenewed, type Unsaved } from './store-renewed.ts';

/** Keeps what Google has given until the database has taken it. */
export interface Outbox {
  read(): Promise<Unsaved | undefined>;
  keep(unsaved: Unsaved): Promise<void>;
  drop(): Promise<void>;
}

/** How often the tokens may turn out to be replaced by somebody else while they are renewed. */
const mostAttempts = 3;

/**
 * Renews a grant at Google, from the row as it is now. What comes back replaces only what it was made from, so that
 * newer tokens stay; a provider that gives a new refresh token each time does not lose it, for it is in the outbox
 * until it is stored. Marks a grant that has ended, and asks nothing of Google for one that is marked.
 */
export async function renewGrant(
  dependencies: Pick<Dependencies, 'env' | 'db' | 'now' | 'webhookQueue'>,
  request: AccessRequest,
  outbox: Outbox,
): Promise<GoogleTokens> {
  const { env, db, now } = dependencies;
  const unsaved = await outbox.read();
  if (unsaved) {
    await storeRenewed(dependencies, request, unsaved);
    await outbox.drop();
  }
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const [[grant]] = await scopeTo(db, request, [findCredential(db, request.credentialId)]);
    if (grant?.status !== 'active') throw needsReconnect();
    const before = grant.sealedTokens;
    const tokens = await openTokens(env.VAULT_KEYS, request, before);
    if (isFresh(tokens, { now: now(), refused: request.refused })) return tokens;
    try {
      const renewed = await refreshAccessToken(env, tokens.refreshToken);
      const next: GoogleTokens = {
        refreshToken: renewed.refreshToken ?? tokens.refreshToken,
        accessToken: renewed.accessToken,
        accessTokenExpiresAt: now().getTime() + renewed.expiresInSeconds * 1000,
      };
      const after = await sealTokens(env.VAULT_KEYS, request, next);
      await outbox.keep({ before, after });
      const isStored = await storeRenewed(dependencies, request, { before, after });
      await outbox.drop();
      if (isStored) return next;
    } catch (error) {
      if (!(error instanceof GrantEnded)) throw error;
      const { updatedAt: seenAt } = grant;
      const [, told, marked] = await scopeTo(db, request, [
        recordCredentialAct(db, 'connection.ended', request.credentialId, { seenAt }),
        storeReconnectNeeded(db, request.credentialId, { seenAt }),
        markNeedsReconnect(db, request.credentialId, { seenAt }),
      ]);
      await sendSoon(dependencies, request.tenantId, told.rows);
      if (marked.rowCount === 1) throw needsReconnect();
    }
  }
  throw new AppError('google_unavailable', 'Our access to Google is being renewed by somebody else. Try again.', {
    action: 'retry',
  });
}
