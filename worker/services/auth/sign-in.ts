import { recordAct } from '../../../db/queries/audit.ts';
import { signIn as signInDoor } from '../../../db/queries/sessions.ts';
import { checkCredential } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import type { GoogleIdentity } from '../../google/id-token.ts';
import { createToken, hashToken } from './session-token.ts';

/**
 * Opens a session for a person whom Google vouches for; the first time makes their user, a tenant and its owner.
 * The browser's earlier session ends. Returns the token for the cookie.
 */
export async function signIn(
  dependencies: Pick<Dependencies, 'db'>,
  input: { identity: GoogleIdentity; previousToken: string | undefined; userAgent: string | undefined },
): Promise<string> {
  const token = createToken();
  const { db } = dependencies;
  const secretHash = await hashToken(token);
  await db.batch([
    signInDoor(db, {
      googleSub: input.identity.sub,
      email: input.identity.email,
      name: input.identity.name,
      picture: input.identity.picture,
      tokenHash: secretHash,
      previousTokenHash: input.previousToken ? await hashToken(input.previousToken) : null,
      userAgent: input.userAgent ?? null,
    }),
    // What follows acts as the person who has just come in.
    checkCredential(db, { kind: 'session', secretHash }, { role: 'viewer', whileDeleting: true }),
    recordAct(db, { action: 'signed_in' }),
  ]);
  return token;
}
