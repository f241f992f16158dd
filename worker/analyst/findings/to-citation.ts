import type { PropertyProfile } from '../property.ts';
import type { Citation } from '../report.ts';
import type { Answered } from './compute-findings.ts';

/** What was asked of Google, word for word, and when. */
export function toCitation({ request, reply, fetchedAt }: Answered, { property }: PropertyProfile): Citation {
  return {
    id: request.id,
    method: request.method,
    property,
    request: request.body,
    purpose: request.purpose,
    fetched_at: fetchedAt,
    row_count: reply.rowCount,
  };
}
