import * as queries from '../../../db/queries/sessions.ts';
import type { Credential } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { createToken, hashToken } from '../auth/session-token.ts';

/**
 * Another token for a session whose person has another role or team by now. The one before works for a minute more,
 * for requests that are under way. Undefined when one of those was first.
 */
export async function rotateSession(dependencies: Dependencies, credential: Credential): Promise<string | undefined> {
  const token = createToken();
  const { db } = dependencies;
  const [rotated] = await db.batch([queries.rotateSession(db, credential.secretHash, await hashToken(token))]);
  return rotated.rows.length > 0 ? token : undefined;
}
