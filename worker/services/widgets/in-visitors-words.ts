import { AppError, type ErrorCode } from '../../errors.ts';
import { toAppError } from '../../to-app-error.ts';

/** What only the team can mend, and is nobody's business else. */
const teams: readonly ErrorCode[] = [
  'needs_reconnect',
  'property_access_lost',
  'analytics_scope_missing',
  'analytics_api_disabled',
  'property_required',
  'google_refused',
];

/** The events of an answer as they are. How it failed is said as it concerns a visitor. */
export async function* inVisitorsWords<Event>(events: AsyncIterable<Event>): AsyncGenerator<Event, void, undefined> {
  try {
    yield* events;
  } catch (error) {
    const failure = toAppError(error);
    throw teams.includes(failure.code) ? cannotReach(error) : failure;
  }
}

function cannotReach(cause: unknown): AppError {
  return new AppError(
    'google_unavailable',
    'This chat cannot reach its figures just now. The people who run this site can mend that.',
    { cause },
  );
}
