import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';

/** An answer that is given again to the same request. */
export interface KeptAnswer {
  status: number;
  body: string;
}

/** Whose answer it is: it opens for nothing else. */
export interface AnswerOf {
  tenantId: string;
  userId: string;
  route: string;
  key: string;
}

const answerSchema = z.object({ status: z.int(), body: z.string() });

/**
 * Some answers show a secret that is kept nowhere (an API key, the secret of a webhook, an invitation's link), so no
 * answer is stored in clear: it is sealed in the Worker, bound to team, person, route and key, and who reads the database,
 * its log or a dump reads nothing. Only the person who made it gets it again, for a day.
 */
export async function sealAnswer(secret: string, answer: KeptAnswer, of: AnswerOf): Promise<string> {
  return new EncryptJWT({ ...answer })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ })
    .setSubject(subjectOf(of))
    .setAudience(of.route)
    .setJti(of.key)
    .encrypt(keyBytes(secret));
}

/** Undefined where it was sealed for somebody or something else, or with another key. */
export async function openAnswer(secret: string, sealed: string, of: AnswerOf): Promise<KeptAnswer | undefined> {
  try {
    const { payload, protectedHeader } = await jwtDecrypt(sealed, keyBytes(secret), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      subject: subjectOf(of),
      audience: of.route,
    });
    if (protectedHeader.typ !== typ || payload.jti !== of.key) return undefined;
    return answerSchema.parse(payload);
  } catch {
    // Whoever has another key gets no reason.
    return undefined;
  }
}

/** Other cookies and tokens are sealed with the same key, and are no answers. */
const typ = 'parley-answer';
const subjectOf = ({ tenantId, userId }: AnswerOf) => `${tenantId} ${userId}`;

function keyBytes(key: string): Uint8Array {
  return Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
}
