import { neon } from '@neondatabase/serverless';
import './client.ts';

/** A line of the ledger: the SHA-256 of the id of what was to be deleted, and what became of it. */
export interface LedgerLine {
  kind: 'account' | 'team';
  subject_hash: string;
  requested_at: string;
  erased_at: string | null;
  erased: Record<string, number> | null;
}

/** The whole ledger, as the owner may read it. */
export async function readLedger(ownerUrl: string): Promise<LedgerLine[]> {
  const rows = await neon(ownerUrl)`select to_jsonb(l) as line from doors.list_erasures() l`;
  return rows.map(({ line }) => line as LedgerLine);
}

/**
 * Does again in a restored database what was done after its backup was made: erases, and marks what can still be
 * undone. All in one transaction; doing it twice changes nothing. Returns how many lines did what.
 */
export async function replayLedger(ownerUrl: string, lines: LedgerLine[]): Promise<Record<string, number>> {
  const sql = neon(ownerUrl);
  const ordered = lines.toSorted((one, other) => (one.kind === other.kind ? 0 : one.kind === 'team' ? -1 : 1));
  const results = await sql.transaction(
    ordered.map(
      (
        line,
      ) => sql`select doors.replay_erasure(${line.kind}, ${line.subject_hash}, ${line.requested_at}, ${line.erased_at},
        ${line.erased && JSON.stringify(line.erased)}::jsonb) as outcome`,
    ),
  );
  const counts = { erased: 0, marked: 0, absent: 0 };
  for (const [row] of results) counts[row?.['outcome'] as keyof typeof counts]++;
  return counts;
}
