import { signIn as signInDoor } from '../../../db/queries/sessions.ts';
import type { Dependencies } from '../../context.ts';
import type { GoogleIdentity } from '../../google/oauth.ts';
import { createToken, hashToken } from './session-token.ts';

/**
 * Opens a session for a person whom Google vouches for; the first time makes their user, a tenant and its owner.
 * The browser's earlier session ends. Returns the token for the cookie.
 */
export async function signIn(
  dependencies: Dependencies,
  input: { identity: GoogleIdentity; previousToken: string | undefined; userAgent: string | undefined },
): Promise<string> {
  const token = createToken();
  const { db } = dependencies;
  await db.batch([
    signInDoor(db, {
      googleSub: input.identity.sub,
      email: input.identity.email,
      name: input.identity.name,
      picture: input.identity.picture,
      tokenHash: await hashToken(token),
      previousTokenHash: input.previousToken ? await hashToken(input.previousToken) : null,
      userAgent: input.userAgent ?? null,
    }),
  ]);
  return token;
}
