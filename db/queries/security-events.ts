import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

/** The fourth door: acts on an event of Google's, the first time that it comes. Returns the grants that ended. */
export function receiveSecurityEvent(
  db: Database,
  event: {
    jti: string;
    type: string;
    googleSub: string | null;
    tokenIdentifier: string | null;
    endsSessions: boolean;
    grants: 'keep' | 'mark' | 'delete';
  },
) {
  return db.execute<{ tenant_id: string; credential_id: string }>(
    sql`select * from doors.receive_security_event(${event.jti}, ${event.type}, ${event.googleSub}::text,
      ${event.tokenIdentifier}::text, ${event.endsSessions}::boolean, ${event.grants})`,
  );
}
