import type { OAuthAuthorizationServer } from '@cloudflare/workers-oauth-provider';
import { type Approval, type OAuth, OAuthRefusal } from '../services/connected-apps/oauth.ts';

interface Bindings extends Record<string, unknown> {
  /** Cloudflare's KVNamespace, for the library alone. */
  OAUTH_KV: unknown;
}
/** What a token holds, sealed with the token itself. */
interface Props {
  apiKey: string;
}

const oauthScopes = ['read', 'ask'] as const;

const monthSeconds = 30 * 24 * 60 * 60;

/**
 * OAuth 2.1 by Cloudflare's workers-oauth-provider, with its codes, tokens and clients in KV, by hash. Programs register
 * themselves (RFC 7591); their metadata documents are not fetched, so that nobody chooses what this server asks for.
 */
export function createOAuth(bindings: Bindings, appUrl: string): OAuth {
  const resource = `${appUrl}/mcp`;
  const openServer = once(() => loadServer(appUrl, resource));
  const api = async () => (await openServer()).getOAuthApi(bindings);

  return {
    async serve(request) {
      return (await openServer()).fetch(request, bindings, noContext);
    },

    async open(token) {
      const valid = await (await openServer()).validateToken<Props>(resource, token, bindings);
      if (!valid) return undefined;
      const { userId, clientId } = valid;
      return {
        apiKey: valid.props.apiKey,
        async end() {
          const oauth = await api();
          const { items } = await oauth.listUserGrants(userId);
          const own = items.filter((grant) => grant.clientId === clientId);
          await Promise.all(own.map(({ id }) => oauth.revokeGrant(id, userId)));
        },
      };
    },

    async beginConsent(request) {
      return orRefusal(async () => {
        const oauth = await api();
        const asked = await oauth.parseAuthRequest(request);
        const description = await oauth.describeConsent(asked);
        return { description, ...(await oauth.beginConsent(asked)) };
      });
    },

    async approve(request, handle) {
      return orRefusal(async () => {
        const oauth = await api();
        const { request: asked, headers } = await oauth.approveConsent(request, handle);
        const { clientName } = await oauth.describeConsent(asked);
        return {
          clientId: asked.clientId,
          clientName,
          scopes: asked.scope,
          async complete({ userId, apiKey }) {
            const { redirectTo } = await oauth.completeAuthorization({
              request: asked,
              userId,
              metadata: {},
              scope: asked.scope,
              props: { apiKey } satisfies Props,
            });
            headers.set('location', redirectTo);
            return headers;
          },
        } satisfies Approval;
      });
    },

    async deny(request, handle) {
      return orRefusal(async () => (await (await api()).denyConsent(request, handle)).headers);
    },
  };
}

/** Loaded when it is first needed: it is a tenth of the Worker's code, and most requests have nothing to do with it. */
async function loadServer(appUrl: string, resource: string): Promise<OAuthAuthorizationServer<Bindings>> {
  const { OAuthAuthorizationServer: Server } = await import('@cloudflare/workers-oauth-provider');
  return new Server<Bindings>({
    issuer: appUrl,
    resources: [resource],
    authorizeEndpoint: `${appUrl}/oauth/authorize`,
    tokenEndpoint: `${appUrl}/oauth/token`,
    clientRegistrationEndpoint: '/oauth/register',
    scopesSupported: [...oauthScopes],
    refreshTokenIdleTTL: monthSeconds,
    onError: () => undefined,
  });
}

async function orRefusal<Result>(work: () => Promise<Result>): Promise<Result> {
  const { AuthorizationError } = await import('@cloudflare/workers-oauth-provider');
  return work().catch((error: unknown) => {
    if (error instanceof AuthorizationError) throw new OAuthRefusal(error.description, error.redirectTo);
    throw error;
  });
}

/** A Worker's requests live as long as what they wait for, and the server leaves nothing to be done after. */
const noContext = {
  waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined),
  passThroughOnException: () => undefined,
  props: {},
} as unknown as Parameters<OAuthAuthorizationServer<Bindings>['fetch']>[2];

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
