import type { listActs } from '../../../db/queries/audit.ts';
import type { AuditEntry } from '../../routes/v1/schemas.ts';
import type { ChainedAct } from './chain/verify-chain.ts';

type ActRow = Awaited<ReturnType<typeof listActs>>[number];

export function toAct(row: ActRow): AuditEntry {
  return { ...toChainedAct(row), action: row.action, user_name: row.userName };
}

/** Without the name, which is not part of the act: it may change, and it goes with the person. */
export function toChainedAct(row: ActRow): ChainedAct {
  return {
    seq: row.seq,
    id: row.id,
    user_id: row.userId,
    action: row.action,
    subject: row.subject,
    details: row.details,
    created_at: row.createdAt.toISOString(),
    prev_hash: toHex(row.prevHash),
    hash: toHex(row.hash),
  };
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
