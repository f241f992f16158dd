import { eq, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { sessions } from '../schema/access.ts';
import { toHexBytes } from '../to-hex-bytes.ts';

/** The second door: a person whom Google vouches for, with the session they get. */
export function signIn(
  db: Database,
  person: {
    googleSub: string;
    email: string;
    name: string;
    picture: string | null;
    tokenHash: Uint8Array;
    previousTokenHash: Uint8Array | null;
    userAgent: string | null;
  },
) {
  const previous = person.previousTokenHash && toHexBytes(person.previousTokenHash);
  return db.execute<{ user_id: string; tenant_id: string }>(
    sql`select * from doors.sign_in(${person.googleSub}, ${person.email}, ${person.name}, ${person.picture}, ${toHexBytes(person.tokenHash)}::bytea, ${previous}::bytea, ${person.userAgent})`,
  );
}

export function deleteSession(db: Database, tokenHash: Uint8Array) {
  return db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}
