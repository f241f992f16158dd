import { access, type Access, type RouteName } from '../../access.ts';
import type { ErrorCode } from '../../errors.ts';

/** How a route can fail because of what all of its kind do: what `own` of it does besides. In the order of statuses' codes. */
export function errorsOfRoute(name: RouteName, own: readonly ErrorCode[]): ErrorCode[] {
  const declared: Access = access[name];
  const codes = new Set<ErrorCode>([
    'invalid_request',
    'rate_limited',
    'internal',
    'database_unavailable',
    'restarting',
  ]);
  if (name.includes('{')) codes.add('not_found');
  if (declared.by !== 'anyone') {
    codes.add('unauthenticated').add('forbidden');
  }
  if (declared.by === 'session' || declared.by === 'session_or_key') {
    // A browser's ways out stay open; an API key's do not.
    if (!declared.whileDeleting || declared.by === 'session_or_key') codes.add('deletion_pending');
  }
  if (!name.startsWith('GET ')) {
    codes.add('too_large').add('unsupported_media_type');
    if (!signed.has(name)) codes.add('cross_site_refused');
  }
  return [...codes, ...own.filter((code) => !codes.has(code))];
}

/** Others post here, and no cookie is looked at. */
const signed: ReadonlySet<RouteName> = new Set([
  'POST /auth/google/events',
  'POST /api/v1/hooks/annotations/{hook_id}',
  'POST /oauth/token',
  'POST /oauth/register',
]);
