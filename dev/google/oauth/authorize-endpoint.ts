import { demoAccounts, findAccountByEmail, findAccountBySub, type DemoAccount } from '../accounts/demo-accounts.ts';
import { isCall, parseForm, redirect, type Call, type Reply } from '../http/exchange.ts';
import { parseAuthorizationRequest, type AuthorizationRequest } from './authorization-request.ts';
import type { OAuthClient } from './clients.ts';
import { accountPage, consentPage, errorPage } from './consent-pages.ts';
import type { GrantStore } from './grant-store.ts';
import type { PendingRequests } from './pending-requests.ts';
import { isSignInScope } from './scopes.ts';

export interface AuthorizeDependencies {
  clients: OAuthClient[];
  grants: GrantStore;
  pending: PendingRequests;
}

const AUTHORIZE_PATH = '/o/oauth2/v2/auth';

/**
 * The browser's side of sign-in: choose an account, tick what to share, go back to the client with a code.
 * The stand-in keeps no cookie, so the account chooser shows each time unless `login_hint` names an account.
 */
export function answerAuthorize(dependencies: AuthorizeDependencies, call: Call): Reply | undefined {
  if (isCall(call, 'GET', AUTHORIZE_PATH)) return begin(dependencies, call);
  if (isCall(call, 'POST', `${AUTHORIZE_PATH}/account`)) return chooseAccount(dependencies, call);
  if (isCall(call, 'POST', `${AUTHORIZE_PATH}/consent`)) return decide(dependencies, call);
  return undefined;
}

function begin(dependencies: AuthorizeDependencies, call: Call): Reply {
  const parsed = parseAuthorizationRequest(call.query, dependencies.clients);
  if (parsed.kind === 'page') return errorPage(parsed.status, parsed.code, parsed.message);
  if (parsed.kind === 'redirect') {
    return redirect(
      toCallback(call, parsed.redirectUri, {
        error: parsed.error,
        error_description: parsed.description,
        state: parsed.state,
      }),
    );
  }
  const { request } = parsed;
  const hinted = request.loginHint === undefined ? undefined : findHinted(request.loginHint);
  if (request.prompts.includes('none')) {
    if (!hinted) return backWithError(call, request, 'login_required');
    if (needsConsent(dependencies.grants, request, hinted)) {
      return backWithError(call, request, 'interaction_required');
    }
    return finish(dependencies, call, request, hinted, request.scopes);
  }
  if (hinted && !request.prompts.includes('select_account')) {
    const id = dependencies.pending.startSignIn({ request, sub: hinted.sub });
    return consentOrFinish(dependencies, call, id, request, hinted);
  }
  const id = dependencies.pending.startSignIn({ request });
  return accountPage(id, request, demoAccounts);
}

function chooseAccount(dependencies: AuthorizeDependencies, call: Call): Reply {
  const form = parseForm(call);
  const id = form?.get('sign_in') ?? '';
  const signIn = dependencies.pending.findSignIn(id);
  if (!form || !signIn || !isSameOrigin(call)) return expiredPage();
  const account = findAccountByEmail(form.get('email') ?? '');
  if (!account) return accountPage(id, signIn.request, demoAccounts);
  signIn.sub = account.sub;
  return consentOrFinish(dependencies, call, id, signIn.request, account);
}

function decide(dependencies: AuthorizeDependencies, call: Call): Reply {
  const form = parseForm(call);
  const id = form?.get('sign_in') ?? '';
  const signIn = dependencies.pending.findSignIn(id);
  const account = signIn?.sub === undefined ? undefined : findAccountBySub(signIn.sub);
  if (!form || !signIn || !account || !isSameOrigin(call)) return expiredPage();
  const { request } = signIn;
  dependencies.pending.finishSignIn(id);
  const ticked = form.getAll('scope');
  const granted = request.scopes.filter((scope) => isSignInScope(scope) || ticked.includes(scope));
  if (form.get('decision') !== 'continue' || granted.length === 0) {
    return backWithError(call, request, 'access_denied');
  }
  return finish(dependencies, call, request, account, granted);
}

function consentOrFinish(
  dependencies: AuthorizeDependencies,
  call: Call,
  id: string,
  request: AuthorizationRequest,
  account: DemoAccount,
): Reply {
  if (needsConsent(dependencies.grants, request, account)) return consentPage(id, request, account);
  dependencies.pending.finishSignIn(id);
  return finish(dependencies, call, request, account, request.scopes);
}

function needsConsent(grants: GrantStore, request: AuthorizationRequest, account: DemoAccount): boolean {
  if (request.prompts.includes('consent')) return true;
  const granted = grants.findGrantedScopes(request.client.id, account.sub);
  return !request.scopes.every((scope) => granted.includes(scope));
}

function finish(
  { grants, pending }: AuthorizeDependencies,
  call: Call,
  request: AuthorizationRequest,
  account: DemoAccount,
  scopes: string[],
): Reply {
  const earlier = grants.findGrantedScopes(request.client.id, account.sub);
  const grantedScopes = request.includeGrantedScopes ? [...new Set([...scopes, ...earlier])] : scopes;
  const issueRefreshToken =
    request.offline && (request.prompts.includes('consent') || !grants.hasRefreshToken(request.client.id, account.sub));
  grants.grantScopes(request.client.id, account.sub, scopes);
  const code = pending.createCode({ request, sub: account.sub, grantedScopes, issueRefreshToken });
  return redirect(
    toCallback(call, request.redirectUri, {
      state: request.state,
      code,
      scope: grantedScopes.join(' '),
      authuser: '0',
      prompt: request.prompts.join(' ') || 'none',
    }),
  );
}

function backWithError(call: Call, request: AuthorizationRequest, error: string): Reply {
  return redirect(toCallback(call, request.redirectUri, { error, state: request.state }));
}

/** Every answer names its issuer (RFC 9207), errors too. */
function toCallback(call: Call, redirectUri: string, parameters: Record<string, string | undefined>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries({ iss: call.origin, ...parameters })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

function findHinted(hint: string): DemoAccount | undefined {
  return findAccountByEmail(hint) ?? findAccountBySub(hint);
}

function expiredPage(): Reply {
  return errorPage(
    400,
    'invalid_request',
    'This sign-in has expired or was already finished. Start again from the app.',
  );
}

/** Browsers always send Origin with a form POST; other clients may leave it out. */
function isSameOrigin(call: Call): boolean {
  const origin = call.headers.get('origin');
  return origin === null || origin === call.origin || isOwnHost(call, origin);
}

/** The page may be open under another name of this machine (`localhost`). */
function isOwnHost(call: Call, origin: string): boolean {
  return origin === `http://${call.headers.get('host') ?? ''}`;
}
