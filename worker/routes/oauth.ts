import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Dependencies } from '../context.ts';
import { AppError } from '../errors.ts';
import { authenticate, type CtxVariables } from '../middleware/authenticate.ts';
import type { PagePolicyVariables } from '../middleware/page-policy.ts';
import { sessionCookie } from '../middleware/session-cookie.ts';
import { consentPage, refusalPage } from '../oauth/consent-page.ts';
import { connectApp } from '../services/connected-apps/connect-app.ts';
import { type OAuth, OAuthRefusal } from '../services/connected-apps/oauth.ts';
import { getMe } from '../services/me/get-me.ts';

type Variables = CtxVariables & PagePolicyVariables;
type OAuthContext = Context<{ Variables: Variables }>;

/** OAuth 2.1 for programs that speak MCP. Where no KV namespace is bound there is none: they show an API key. */
export function oauthRoutes(dependencies: Dependencies) {
  const member = authenticate(dependencies, 'POST /oauth/authorize');

  return new Hono<{ Variables: Variables }>()
    .get('/authorize', async (c) => {
      const oauth = requireOAuth(dependencies);
      const { pathname, search } = new URL(c.req.url);
      if (!getCookie(c, sessionCookie)) return c.redirect(toSignIn(pathname + search));
      return orRefusalPage(c, async () => {
        const { description, handle, headers } = await oauth.beginConsent(c.req.raw);
        let body: ReturnType<typeof consentPage> | undefined;
        const refused = await member(c, async () => {
          const { user, tenant } = await getMe(c.var.ctx);
          body = consentPage(description, { handle, person: user, team: tenant.name });
        });
        if (refused || !body) return refused ?? c.redirect(toSignIn(pathname + search));
        const { origin } = new URL(description.redirectUri);
        return showPage(c, body, { headers, formAction: `'self' ${origin}` });
      });
    })
    .post('/authorize', member, (c) => {
      const oauth = requireOAuth(dependencies);
      if (c.req.header('origin') !== dependencies.env.APP_URL) {
        throw new AppError('cross_site_refused', 'This request did not come from Parley itself, so nothing was done.');
      }
      return orRefusalPage(c, async () => {
        const form = await c.req.raw.clone().formData();
        const handle = String(form.get('handle'));
        if (form.get('decision') !== 'approve') return found(await oauth.deny(c.req.raw, handle));
        return found(await connectApp(c.var.ctx, await oauth.approve(c.req.raw, handle)));
      });
    })
    .post('/token', (c) => requireOAuth(dependencies).serve(c.req.raw))
    .post('/register', (c) => requireOAuth(dependencies).serve(c.req.raw));
}

/** Where programs find out how to be let in (RFC 8414, RFC 9728). */
export function wellKnownRoutes(dependencies: Dependencies) {
  const { APP_URL: issuer } = dependencies.env;
  return new Hono()
    .get('/oauth-authorization-server', (c) => requireOAuth(dependencies).serve(c.req.raw))
    .get('/oauth-protected-resource/mcp', (c) => {
      requireOAuth(dependencies);
      return c.json({
        resource: `${issuer}/mcp`,
        authorization_servers: [issuer],
        scopes_supported: ['read', 'ask'],
        bearer_methods_supported: ['header'],
        resource_name: 'Parley',
      });
    });
}

function requireOAuth({ oauth }: Dependencies): OAuth {
  if (oauth) return oauth;
  throw new AppError('not_found', 'Programs are not let in by OAuth here. Use an API key.');
}

function toSignIn(path: string): string {
  return `/auth/google?return_to=${encodeURIComponent(path)}`;
}

/** A program that is sure to be itself is told at its own address; else the person is, here. */
async function orRefusalPage(c: OAuthContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OAuthRefusal)) throw error;
    if (error.redirectTo !== undefined) return c.redirect(error.redirectTo);
    return showPage(c, refusalPage(error.message), { status: 400, formAction: "'none'" });
  }
}

async function showPage(
  c: OAuthContext,
  body: ReturnType<typeof refusalPage>,
  { headers, formAction, status = 200 }: { headers?: Headers; formAction: string; status?: 200 | 400 },
): Promise<Response> {
  for (const [name, value] of headers ?? []) c.header(name, value, { append: true });
  // Chromium holds the redirect after a form to `form-action`, too.
  c.set(
    'pagePolicy',
    `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`,
  );
  c.set('pageReferrer', 'same-origin');
  return c.html(body, status);
}

function found(headers: Headers): Response {
  return new Response(null, { status: 302, headers });
}
