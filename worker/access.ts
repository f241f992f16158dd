import type { KeyScope, Role } from '../db/scope.ts';

/** How often a route may be called: each class has its own limits. */
export type RateClass = 'sign_in' | 'read' | 'write' | 'ask' | 'health';

/** Of routes that ask for a credential. */
export type GuardedClass = Exclude<RateClass, 'health'>;

export const keyScopes = ['read', 'ask', 'manage'] as const satisfies KeyScope[];

/** What a route asks of its caller. The tenant is never named by a request: it is the credential's. */
export type Access =
  | { by: 'anyone'; rate: RateClass }
  /** The token of a visitor of a widget, which opens this and nothing else. */
  | { by: 'visitor'; rate: 'ask' }
  /** The session cookie of the app; an API key is refused. `person`: about the person, in whatever tenant. */
  | { by: 'session'; role: Role; tenant: 'own' | 'person'; rate: GuardedClass; whileDeleting?: true }
  /** An API key as well, when it has the scope. */
  | { by: 'session_or_key'; role: Role; scope: KeyScope; tenant: 'own'; rate: GuardedClass; whileDeleting?: true };

const anyone = (rate: RateClass) => ({ by: 'anyone', rate }) as const satisfies Access;
const visitor = { by: 'visitor', rate: 'ask' } as const satisfies Access;
const person = (role: Role, rate: GuardedClass) =>
  ({ by: 'session', role, tenant: 'person', rate }) as const satisfies Access;
const app = (role: Role, rate: GuardedClass) =>
  ({ by: 'session', role, tenant: 'own', rate }) as const satisfies Access;
const open = (role: Role, scope: KeyScope, rate: GuardedClass) =>
  ({ by: 'session_or_key', role, scope, tenant: 'own', rate }) as const satisfies Access;

/** For a browser also while its account or team waits to be deleted: nothing else is. */
const alsoWhileDeleting = <Line extends Access>(line: Line) => ({ ...line, whileDeleting: true }) as const;

/**
 * Every route there is and what it asks of its caller: the only source of it. A route of /v1 without a line here does
 * not compile, any other keeps the app from starting. `docs/access.md` prints this table.
 */
export const access = {
  'GET /health': anyone('health'),
  'GET /auth/google': anyone('sign_in'),
  'GET /auth/google/callback': anyone('sign_in'),
  'GET /auth/google/connect': app('member', 'sign_in'),
  'POST /auth/google/events': anyone('write'),
  'POST /auth/sign-out': alsoWhileDeleting(app('viewer', 'write')),

  /** Sends who is not signed in to sign in, and back; then it asks for what its form asks for. */
  'GET /oauth/authorize': anyone('sign_in'),
  'POST /oauth/authorize': app('member', 'sign_in'),
  /** By the code or token that a program has; it may come from any site. */
  'POST /oauth/token': anyone('write'),
  'POST /oauth/register': anyone('sign_in'),
  'GET /.well-known/oauth-authorization-server': anyone('read'),
  'GET /.well-known/oauth-protected-resource/mcp': anyone('read'),
  /** Shows its key to the API, in every request that it makes there for a tool. */
  'POST /mcp': anyone('read'),

  'GET /api/v1/openapi.json': anyone('read'),
  'GET /api/v1/me': alsoWhileDeleting(open('viewer', 'read', 'read')),
  'DELETE /api/v1/me': alsoWhileDeleting(person('viewer', 'write')),
  'POST /api/v1/me/restore': alsoWhileDeleting(person('viewer', 'write')),
  'DELETE /api/v1/tenants/{id}': app('owner', 'write'),
  'POST /api/v1/tenants/{id}/restore': alsoWhileDeleting(app('owner', 'write')),
  'GET /api/v1/export': alsoWhileDeleting(person('viewer', 'read')),
  'GET /api/v1/connections': open('viewer', 'read', 'read'),
  'DELETE /api/v1/connections/{id}': open('member', 'manage', 'write'),
  'GET /api/v1/connections/{id}/properties': open('member', 'manage', 'read'),
  'GET /api/v1/pending-connections/{id}': app('member', 'read'),
  'POST /api/v1/pending-connections/{id}/confirm': app('member', 'write'),
  'DELETE /api/v1/pending-connections/{id}': app('member', 'write'),
  'GET /api/v1/properties': open('viewer', 'read', 'read'),
  'POST /api/v1/properties': open('member', 'manage', 'write'),
  'DELETE /api/v1/properties/{id}': open('member', 'manage', 'write'),
  'GET /api/v1/properties/{id}/suggestions': open('viewer', 'read', 'read'),
  'GET /api/v1/properties/{id}/sync': open('viewer', 'read', 'read'),
  'POST /api/v1/properties/{id}/sync': open('member', 'manage', 'write'),
  'GET /api/v1/properties/{id}/similar-periods': open('viewer', 'read', 'read'),
  'GET /api/v1/search': open('viewer', 'read', 'read'),
  'GET /api/v1/operations': app('owner', 'read'),
  'GET /api/v1/syncs': open('viewer', 'read', 'read'),
  'POST /api/v1/ask': open('member', 'ask', 'ask'),
  'POST /api/v1/ask/batch': open('member', 'ask', 'ask'),
  'POST /api/v1/query': open('member', 'ask', 'ask'),
  'GET /api/v1/properties/{id}/fields': open('viewer', 'read', 'read'),
  'POST /api/v1/reports/verify': open('viewer', 'read', 'write'),
  'GET /api/v1/reports': open('viewer', 'read', 'read'),
  'GET /api/v1/reports/{id}': open('viewer', 'read', 'read'),
  'GET /api/v1/reports/{id}/versions': open('viewer', 'read', 'read'),
  'GET /api/v1/reports/{id}/export': open('viewer', 'read', 'read'),
  'POST /api/v1/reports/{id}/shares': open('member', 'manage', 'write'),
  /** `whose=team`: an admin's. */
  'GET /api/v1/shares': open('member', 'manage', 'read'),
  'GET /api/v1/shares/{id}/views': open('member', 'manage', 'read'),
  /** Whoever made it, and admins. */
  'DELETE /api/v1/shares/{id}': open('member', 'manage', 'write'),
  /** Looks at the token of a link instead. */
  'POST /api/v1/shared': anyone('read'),
  'GET /api/v1/chats': open('viewer', 'read', 'read'),
  'POST /api/v1/chats': open('member', 'ask', 'write'),
  'GET /api/v1/chats/{id}': open('viewer', 'read', 'read'),
  /** Its person; to take it back from the team, an admin too. */
  'PATCH /api/v1/chats/{id}': open('member', 'ask', 'write'),
  'DELETE /api/v1/chats/{id}': open('member', 'ask', 'write'),
  'POST /api/v1/chats/{id}/messages': open('member', 'ask', 'ask'),
  'PATCH /api/v1/chats/{id}/messages/{message_id}': open('member', 'ask', 'write'),
  'GET /api/v1/chats/{id}/messages/{message_id}/related': open('viewer', 'read', 'read'),
  'GET /api/v1/feedback': open('viewer', 'read', 'read'),
  'GET /api/v1/chats/{id}/stream': open('viewer', 'read', 'read'),
  'POST /api/v1/chats/{id}/stop': open('member', 'ask', 'write'),
  'GET /api/v1/usage': open('viewer', 'read', 'read'),
  'PATCH /api/v1/usage': app('admin', 'write'),
  'GET /api/v1/tenants': alsoWhileDeleting(open('viewer', 'read', 'read')),
  'POST /api/v1/tenants': person('viewer', 'write'),
  'PATCH /api/v1/tenants/{id}': app('admin', 'write'),
  'POST /api/v1/tenants/{id}/switch': alsoWhileDeleting(person('viewer', 'write')),
  'POST /api/v1/tenants/{id}/leave': app('viewer', 'write'),
  'POST /api/v1/tenants/{id}/transfer': app('owner', 'write'),
  'GET /api/v1/tenants/{id}/members': app('viewer', 'read'),
  'PATCH /api/v1/tenants/{id}/members/{user_id}': app('admin', 'write'),
  'DELETE /api/v1/tenants/{id}/members/{user_id}': app('admin', 'write'),
  'GET /api/v1/tenants/{id}/invitations': app('admin', 'read'),
  'POST /api/v1/tenants/{id}/invitations': app('admin', 'write'),
  'DELETE /api/v1/tenants/{id}/invitations/{invitation_id}': app('admin', 'write'),
  'POST /api/v1/invitations/preview': anyone('sign_in'),
  'POST /api/v1/invitations/joined': person('viewer', 'read'),
  'POST /api/v1/invitations/accept': person('viewer', 'write'),
  'POST /api/v1/invitations/decline': person('viewer', 'write'),
  'GET /api/v1/api-keys': app('admin', 'read'),
  'POST /api/v1/api-keys': app('admin', 'write'),
  'DELETE /api/v1/api-keys/{id}': app('admin', 'write'),
  'GET /api/v1/connected-apps': app('viewer', 'read'),
  'DELETE /api/v1/connected-apps/{id}': app('viewer', 'write'),
  'GET /api/v1/annotations': open('viewer', 'read', 'read'),
  'POST /api/v1/annotations': open('member', 'ask', 'write'),
  'PATCH /api/v1/annotations/{id}': open('member', 'ask', 'write'),
  'DELETE /api/v1/annotations/{id}': open('member', 'ask', 'write'),
  'GET /api/v1/annotation-hooks': app('admin', 'read'),
  'POST /api/v1/annotation-hooks': app('admin', 'write'),
  'POST /api/v1/annotation-hooks/{id}/rotate': app('admin', 'write'),
  'DELETE /api/v1/annotation-hooks/{id}': app('admin', 'write'),
  /** Looks at a signature instead: who has the secret of the webhook may write by it. */
  'POST /api/v1/hooks/annotations/{hook_id}': anyone('write'),
  /** The team reads them; who made one changes it, and admins. */
  'GET /api/v1/schedules': open('viewer', 'read', 'read'),
  'POST /api/v1/schedules': open('member', 'manage', 'write'),
  'PATCH /api/v1/schedules/{id}': open('member', 'manage', 'write'),
  'DELETE /api/v1/schedules/{id}': open('member', 'manage', 'write'),
  'POST /api/v1/schedules/{id}/run': open('member', 'manage', 'ask'),
  'GET /api/v1/schedules/{id}/runs': open('viewer', 'read', 'read'),
  'GET /api/v1/schedule-runs/{id}': open('viewer', 'read', 'read'),
  'GET /api/v1/tell-options': app('member', 'read'),
  'GET /api/v1/alerts': open('viewer', 'read', 'read'),
  'POST /api/v1/alerts': open('member', 'manage', 'write'),
  'PATCH /api/v1/alerts/{id}': open('member', 'manage', 'write'),
  'DELETE /api/v1/alerts/{id}': open('member', 'manage', 'write'),
  'GET /api/v1/incidents': open('viewer', 'read', 'read'),
  'GET /api/v1/incidents/{id}': open('viewer', 'read', 'read'),
  'PATCH /api/v1/incidents/{id}': open('member', 'manage', 'write'),
  'GET /api/v1/feeds': app('member', 'read'),
  'POST /api/v1/feeds': app('member', 'write'),
  'DELETE /api/v1/feeds/{id}': app('member', 'write'),
  /** By the token in the address. */
  'GET /feed/{token}': anyone('read'),
  /** By the token in the link of a mail. */
  'GET /mail/unsubscribe': anyone('read'),
  'POST /mail/unsubscribe': anyone('write'),
  'GET /api/v1/webhooks': app('admin', 'read'),
  'POST /api/v1/webhooks': app('admin', 'write'),
  'PATCH /api/v1/webhooks/{id}': app('admin', 'write'),
  'DELETE /api/v1/webhooks/{id}': app('admin', 'write'),
  'POST /api/v1/webhooks/{id}/rotate': app('admin', 'write'),
  'POST /api/v1/webhooks/{id}/test': app('admin', 'write'),
  'GET /api/v1/webhooks/{id}/deliveries': app('admin', 'read'),
  'POST /api/v1/webhooks/{id}/deliveries/{delivery_id}/replay': app('admin', 'write'),
  'GET /api/v1/widgets': app('admin', 'read'),
  'POST /api/v1/widgets': app('admin', 'write'),
  'GET /api/v1/widgets/{id}': app('admin', 'read'),
  'PATCH /api/v1/widgets/{id}': app('admin', 'write'),
  'DELETE /api/v1/widgets/{id}': app('admin', 'write'),
  'POST /api/v1/widgets/{id}/rotate': app('admin', 'write'),
  'POST /api/v1/widgets/{id}/preview': app('admin', 'write'),
  /** For pages of others: no cookie is looked at. */
  'GET /widget/v1/frame': anyone('read'),
  'POST /widget/v1/visitors': anyone('write'),
  'POST /widget/v1/messages': visitor,
  'GET /api/v1/sessions': person('viewer', 'read'),
  'POST /api/v1/sessions/revoke-others': person('viewer', 'write'),
  'DELETE /api/v1/sessions/{id}': person('viewer', 'write'),
  'GET /api/v1/audit': app('owner', 'read'),
  'GET /api/v1/audit/export': app('owner', 'read'),
} as const satisfies Record<string, Access>;

export type RouteName = keyof typeof access;

/** The routes that ask for a credential of the team. */
export type GuardedRoute = {
  [Name in RouteName]: (typeof access)[Name] extends { by: 'anyone' | 'visitor' } ? never : Name;
}[RouteName];
