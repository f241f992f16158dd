import { receiveSecurityEvent } from '../../../db/queries/security-events.ts';
import type { Dependencies } from '../../context.ts';
import { type SecurityEvent, SecurityEventRefused, verifySecurityEvents } from '../../google/security-event.ts';
import { describeCause, log } from '../../log.ts';
import { queueWebhooks } from '../webhooks/queue-webhooks.ts';

type Received = { kind: 'accepted' } | { kind: 'refused'; reason: SecurityEventRefused['reason'] };

/** What Google's word on an account means here: do its sessions end, and what becomes of its grants. */
const consequences: Record<string, { endsSessions: boolean; grants: 'keep' | 'mark' | 'delete' }> = {
  'sessions-revoked': { endsSessions: true, grants: 'keep' },
  'tokens-revoked': { endsSessions: true, grants: 'mark' },
  'token-revoked': { endsSessions: false, grants: 'mark' },
  'account-disabled': { endsSessions: true, grants: 'mark' },
  'account-purged': { endsSessions: true, grants: 'delete' },
  'account-credential-change-required': { endsSessions: true, grants: 'keep' },
};

/**
 * Acts on a security event token of Google's: once on each, whatever tenants its account is connected to. A token that
 * is not Google's word to us is refused; kinds of events that are not known are taken and left.
 */
export async function receiveEvents(
  dependencies: Pick<Dependencies, 'env' | 'db' | 'grants' | 'now' | 'webhookQueue'>,
  input: { token: string; requestId: string },
): Promise<Received> {
  const events = await verifySecurityEvents(dependencies.env, input.token).catch(toRefusal);
  if (events instanceof SecurityEventRefused) return { kind: 'refused', reason: events.reason };
  for (const event of events) {
    log({ event: 'google_security_event', request_id: input.requestId, code: event.type });
    await act(dependencies, event);
  }
  return { kind: 'accepted' };
}

function toRefusal(error: unknown): SecurityEventRefused {
  if (error instanceof SecurityEventRefused) return error;
  throw error;
}

async function act(
  tools: Pick<Dependencies, 'db' | 'grants' | 'now' | 'webhookQueue'>,
  event: SecurityEvent,
): Promise<void> {
  const { db, grants } = tools;
  const consequence = Object.hasOwn(consequences, event.type) ? consequences[event.type] : undefined;
  if (!consequence || (event.googleSub === null && event.tokenIdentifier === null)) return;
  const [ended] = await db.batch([receiveSecurityEvent(db, { ...event, ...consequence })]);
  await Promise.all(
    ended.rows.map((row) => grants.forget({ tenantId: row.tenant_id, credentialId: row.credential_id })),
  );
  // What was stored for webhooks; cron sends it where this fails.
  if (consequence.grants === 'mark' && ended.rows.length > 0) await queueWebhooks(tools).catch(noteNotQueued);
}

function noteNotQueued(error: unknown): void {
  log({ event: 'webhooks_not_queued', cause: describeCause(error) });
}
