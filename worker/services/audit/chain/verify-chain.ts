/** An act as the API and the export show it; hashes in hex. */
export interface ChainedAct {
  seq: number;
  id: string;
  user_id: string | null;
  action: string;
  subject: string | null;
  details: Record<string, string>;
  created_at: string;
  prev_hash: string;
  hash: string;
}

export type ChainResult =
  | { whole: true; count: number; head: { seq: number; hash: string } }
  /** The first act that does not follow from those before it. */
  | { whole: false; seq: number; fault: 'missing_or_moved' | 'changed' | 'cut_short' };

const genesis = '00'.repeat(32);

/**
 * Walks a tenant's acts from the first on and computes every hash anew, as the database's `audit_hash` did. `head` is
 * the last act that must be there: without it nobody can tell that the newest acts were cut off.
 */
export async function verifyChain(
  acts: Iterable<ChainedAct> | AsyncIterable<ChainedAct>,
  of: { tenantId: string; head?: { seq: number; hash: string } | null },
): Promise<ChainResult> {
  let head = { seq: 0, hash: genesis };
  for await (const act of acts) {
    if (act.seq !== head.seq + 1 || act.prev_hash !== head.hash) {
      return { whole: false, seq: head.seq + 1, fault: 'missing_or_moved' };
    }
    if ((await hashAct(of.tenantId, act)) !== act.hash) return { whole: false, seq: act.seq, fault: 'changed' };
    head = { seq: act.seq, hash: act.hash };
  }
  if (of.head && (of.head.seq !== head.seq || of.head.hash !== head.hash)) {
    return { whole: false, seq: head.seq + 1, fault: 'cut_short' };
  }
  return { whole: true, count: head.seq, head };
}

async function hashAct(tenantId: string, act: ChainedAct): Promise<string> {
  const details = Object.keys(act.details)
    .sort()
    .map((key) => field(key) + field(act.details[key] ?? null));
  const fields = [
    String(act.seq),
    tenantId,
    act.id,
    act.user_id,
    act.action,
    act.subject,
    act.created_at,
    details.join(''),
  ];
  const text = encoder.encode(fields.map(field).join(''));
  const bytes = new Uint8Array(32 + text.length);
  bytes.set(fromHex(act.prev_hash));
  bytes.set(text, 32);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const encoder = new TextEncoder();

/** `<bytes>:<text>,`, and null as `~`: no text can be taken for another one's fields. */
function field(value: string | null): string {
  return value === null ? '~' : `${encoder.encode(value).length}:${value},`;
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
