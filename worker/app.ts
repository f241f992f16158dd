import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { access } from './access.ts';
import type { Dependencies } from './context.ts';
import { AppError } from './errors.ts';
import { requireVersion, showVersion } from './middleware/api-version.ts';
import { bodyLimit } from './middleware/body-limit.ts';
import { crossOrigin } from './middleware/cross-origin.ts';
import { entityTag } from './middleware/entity-tag.ts';
import { frameHeaders } from './middleware/frame-headers.ts';
import { keepPrivate } from './middleware/keep-private.ts';
import { pagePolicy } from './middleware/page-policy.ts';
import { noKeyInUrl } from './middleware/no-key-in-url.ts';
import { limitAddress, rateLimitHeaders } from './middleware/rate-limit.ts';
import { requestId, type RequestIdVariables } from './middleware/request-id.ts';
import { sameOrigin } from './middleware/same-origin.ts';
import { toProblem } from './problem.ts';
import { authRoutes } from './routes/auth.ts';
import { healthRoutes } from './routes/health.ts';
import { mcpRoutes } from './routes/mcp.ts';
import { oauthRoutes, wellKnownRoutes } from './routes/oauth.ts';
import { securityEventRoutes } from './routes/security-events.ts';
import { widgetFrameRoutes } from './routes/widget.ts';
import { feedReaderRoutes } from './routes/feed.ts';
import { mailRoutes } from './routes/mail.ts';
import { alertRoutes } from './routes/v1/alerts.ts';
import { annotationHookRoutes } from './routes/v1/annotation-hooks.ts';
import { annotationRoutes } from './routes/v1/annotations.ts';
import { apiKeyRoutes } from './routes/v1/api-keys.ts';
import { askRoutes } from './routes/v1/ask.ts';
import { auditRoutes } from './routes/v1/audit.ts';
import { chatRoutes } from './routes/v1/chats.ts';
import { connectedAppRoutes } from './routes/v1/connected-apps.ts';
import { connectionRoutes } from './routes/v1/connections.ts';
import { documentRoutes } from './routes/v1/document.ts';
import { deletionRoutes } from './routes/v1/deletion.ts';
import { exportRoutes } from './routes/v1/export.ts';
import { feedRoutes } from './routes/v1/feeds.ts';
import { invitationRoutes } from './routes/v1/invitations.ts';
import { meRoutes } from './routes/v1/me.ts';
import { memberRoutes } from './routes/v1/members.ts';
import { messageRoutes } from './routes/v1/messages.ts';
import { pendingConnectionRoutes } from './routes/v1/pending-connections.ts';
import { queryRoutes } from './routes/v1/query.ts';
import { operationRoutes } from './routes/v1/operations.ts';
import { propertyRoutes } from './routes/v1/properties.ts';
import { reportRoutes } from './routes/v1/reports.ts';
import { scheduleRoutes } from './routes/v1/schedules.ts';
import { searchRoutes } from './routes/v1/search.ts';
import { sessionRoutes } from './routes/v1/sessions.ts';
import { shareRoutes } from './routes/v1/shares.ts';
import { usageRoutes } from './routes/v1/usage.ts';
import { webhookRoutes } from './routes/v1/webhooks.ts';
import { widgetRoutes } from './routes/v1/widgets.ts';
import { tenantRoutes } from './routes/v1/tenants.ts';
import { toAppError } from './to-app-error.ts';

/** The whole server: middleware in order, then the routes. The single seam for tests. */
export function createApp(dependencies: Dependencies) {
  const app = new OpenAPIHono<{ Variables: RequestIdVariables }>();
  app.use(requestId(dependencies));
  app.use('/widget/v1/frame', frameHeaders(dependencies.env));
  app.use(pagePolicy());
  app.use(
    secureHeaders({
      strictTransportSecurity: 'max-age=31536000; includeSubDomains',
      xFrameOptions: 'DENY',
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], browsingTopics: [] },
    }),
  );
  app.use(keepPrivate());
  app.use('/api/v1/*', crossOrigin(), showVersion(), entityTag());
  app.use(noKeyInUrl());
  app.use(rateLimitHeaders());
  app.use(limitAddress(dependencies));
  app.use(
    sameOrigin({
      appUrl: dependencies.env.APP_URL,
      ownCheck: [
        /^\/auth\/google\/events$/,
        /^\/api\/v1\/hooks\/annotations\/[^/]+$/,
        /^\/oauth\/(authorize|token|register)$/,
        /^\/mcp$/,
        /^\/mail\/unsubscribe$/,
      ],
      cookieless: [/^\/widget\//],
    }),
  );
  app.use(bodyLimit());
  app.use('/api/v1/*', requireVersion());

  app.route('/health', healthRoutes(dependencies));
  app.route('/auth', securityEventRoutes(dependencies));
  app.route('/auth', authRoutes(dependencies));
  app.route('/oauth', oauthRoutes(dependencies));
  app.route('/.well-known', wellKnownRoutes(dependencies));
  app.route(
    '/mcp',
    mcpRoutes(dependencies, (request) => app.fetch(request)),
  );
  app.route('/feed', feedReaderRoutes(dependencies));
  app.route('/mail', mailRoutes(dependencies));
  app.route('/widget/v1', widgetFrameRoutes(dependencies));
  for (const routes of [
    meRoutes,
    connectionRoutes,
    pendingConnectionRoutes,
    propertyRoutes,
    operationRoutes,
    searchRoutes,
    chatRoutes,
    messageRoutes,
    askRoutes,
    queryRoutes,
    reportRoutes,
    shareRoutes,
    annotationRoutes,
    annotationHookRoutes,
    scheduleRoutes,
    alertRoutes,
    feedRoutes,
    tenantRoutes,
    memberRoutes,
    invitationRoutes,
    apiKeyRoutes,
    connectedAppRoutes,
    usageRoutes,
    webhookRoutes,
    widgetRoutes,
    sessionRoutes,
    auditRoutes,
    deletionRoutes,
    exportRoutes,
  ]) {
    app.route('/api/v1', routes(dependencies));
  }
  app.route('/api/v1', documentRoutes(dependencies, app));
  refuseUndeclaredRoutes(app.routes);

  const about = (c: { get(name: 'requestId'): string }) => ({
    requestId: c.get('requestId'),
    appUrl: dependencies.env.APP_URL,
  });
  app.notFound((c) => toProblem(new AppError('not_found', 'There is nothing at this address.'), about(c)));
  app.onError((error, c) => {
    // Hono's own: a body that is not JSON.
    const isMalformed = error instanceof HTTPException && error.status === 400;
    const failure = isMalformed ? new AppError('invalid_request', 'The body is not valid JSON.') : toAppError(error);
    return toProblem(failure, about(c));
  });
  return app;
}

/** No server starts with a route that `access` does not know, nor with a line there that no route answers to. */
function refuseUndeclaredRoutes(routes: { method: string; path: string }[]): void {
  const served = new Set<string>(
    routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`),
  );
  const declared = new Set<string>(Object.keys(access));
  const faults = [...served, ...declared].filter((name) => !served.has(name) || !declared.has(name));
  if (faults.length > 0) throw new Error(`Routes and worker/access.ts differ: ${faults.join(', ')}`);
}
