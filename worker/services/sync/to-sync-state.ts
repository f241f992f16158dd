import type { SyncState as Row } from '../../../db/queries/sync.ts';
import type { Dependencies } from '../../context.ts';
import type { PropertySync } from '../../routes/v1/sync-schemas.ts';
import type { KnownQuota } from '../property-gate/quota-book.ts';
import type { PropertyUse } from '../property-gate/property-gates.ts';

/** Cron comes every five minutes; what one message read in a moment says nothing of the next. */
const shortestSpanMs = 5 * 60_000;

/** Where the reading of one property is, as the API says it. `use` is undefined where the property's gate is silent. */
export function toSyncState(
  row: Row,
  use: PropertyUse | undefined,
  { env, now }: { env: Dependencies['env']; now: Date },
): PropertySync {
  return {
    property_id: row.property_id,
    display_name: row.display_name,
    state: stateOf(row),
    language: row.language ?? 'en',
    first_day: row.first_day,
    newest_day: row.newest_day,
    days: row.days,
    days_read: row.days_read,
    days_failed: row.days_failed,
    seconds_left: secondsLeft(row, now),
    facts: row.facts,
    restated: row.restated,
    last_synced_at: toIso(row.last_synced_at),
    next_at: toIso(row.next_at),
    google: use ? toGoogle(use, env.SYNC_TOKENS_PER_HOUR) : null,
    last_error:
      row.last_error && row.last_error_at
        ? { code: row.last_error, at: new Date(row.last_error_at).toISOString() }
        : null,
    embedding: {
      model: row.embedded_as,
      last_error:
        row.embed_error && row.embed_error_at
          ? { code: row.embed_error, at: new Date(row.embed_error_at).toISOString() }
          : null,
    },
    failures: row.failures.map(({ day, error, since }) => ({ day, code: error, since: new Date(since).toISOString() })),
    left_out: row.left_out,
  };
}

function toGoogle({ lastDay, sync, quota }: PropertyUse, limit: number): NonNullable<PropertySync['google']> {
  return {
    sync_tokens: {
      used: sync.tokens,
      limit,
      frees_at: sync.isSpent ? sync.freesAt : null,
    },
    last_day: lastDay,
    // Objects of the version before know reports alone.
    quota:
      quota?.map(
        ({ category = 'core', name, remaining, freesAt }: Partial<KnownQuota> & Omit<KnownQuota, 'category'>) => ({
          category,
          name,
          remaining,
          frees_at: freesAt,
        }),
      ) ?? null,
  };
}

function stateOf(row: Row): PropertySync['state'] {
  if (row.paused_at) return 'paused';
  if (row.grant_status === 'needs_reconnect') return 'disconnected';
  if (row.days === 0) return 'waiting';
  return row.days_settled < row.days ? 'reading' : 'up_to_date';
}

/** At the pace of the last hour, once it goes on; null where nothing was read in it, or nothing is left. */
function secondsLeft(row: Row, now: Date): number | null {
  if (stateOf(row) !== 'reading' || !row.hour_began_at || row.days_of_hour === 0) return null;
  const spanMs = Math.max(now.getTime() - Date.parse(row.hour_began_at), shortestSpanMs);
  const restMs = row.next_at ? Math.max(0, Date.parse(row.next_at) - now.getTime()) : 0;
  return Math.round((restMs + ((row.days - row.days_settled) * spanMs) / row.days_of_hour) / 1000);
}

function toIso(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
