import { randomBytes } from 'node:crypto';
import type { DemoAccount } from '../accounts/demo-accounts.ts';
import type { Reply } from '../http/exchange.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { isSignInScope, toScopeLabel } from './scopes.ts';

/** Step 1: who are you? */
export function accountPage(signIn: string, request: AuthorizationRequest, accounts: readonly DemoAccount[]): Reply {
  const choices = accounts
    .map(
      (account) => `<li><button class="account" name="email" value="${escape(account.email)}">
  <span class="face" aria-hidden="true">${escape(account.givenName.slice(0, 1))}</span>
  <span><strong>${escape(account.name)}</strong><span class="mail">${escape(account.email)}</span>
  <span class="note">${escape(account.note)}</span></span>
</button></li>`,
    )
    .join('\n');
  return page(
    'Choose an account',
    `<h1>Choose an account</h1>
<p>to continue to <strong>${escape(toAppName(request))}</strong></p>
<form method="post" action="/o/oauth2/v2/auth/account">
<input type="hidden" name="sign_in" value="${escape(signIn)}">
<ul class="accounts" aria-label="Demo accounts">
${choices}
</ul>
</form>`,
    request,
  );
}

/** Step 2: what may the app have? Sign-in comes with the account; the rest is ticked or not. */
export function consentPage(signIn: string, request: AuthorizationRequest, account: DemoAccount): Reply {
  const app = escape(toAppName(request));
  const given = request.scopes.filter(isSignInScope);
  const optional = request.scopes.filter((scope) => !isSignInScope(scope));
  const granted = given.map((scope) => `<li>${escape(toScopeLabel(scope))}</li>`).join('\n');
  const boxes = optional
    .map(
      (
        scope,
        index,
      ) => `<li class="box"><input type="checkbox" id="scope-${index}" name="scope" value="${escape(scope)}" checked>
<label for="scope-${index}">${escape(toScopeLabel(scope))}</label></li>`,
    )
    .join('\n');
  return page(
    'Give access',
    `<h1><span class="app">${app}</span> wants to access your Google Account</h1>
<p class="chip"><span class="face small" aria-hidden="true">${escape(account.givenName.slice(0, 1))}</span>${escape(account.email)}</p>
<form method="post" action="/o/oauth2/v2/auth/consent">
<input type="hidden" name="sign_in" value="${escape(signIn)}">
${given.length > 0 ? `<h2>Shared when you sign in</h2>\n<ul class="given">\n${granted}\n</ul>` : ''}
${optional.length > 0 ? `<fieldset><legend>Select what ${app} can access</legend>\n<ul class="boxes">\n${boxes}\n</ul></fieldset>` : ''}
<p class="fine">You can take this back at any time in the app.</p>
<div class="actions">
<button class="plain" name="decision" value="cancel">Cancel</button>
<button class="primary" name="decision" value="continue">Continue</button>
</div>
</form>`,
    request,
  );
}

/** What Google shows instead of redirecting when it cannot trust the redirect. */
export function errorPage(status: number, code: string, message: string): Reply {
  const reply = page(
    'Access blocked',
    `<h1>Access blocked: this app’s request is invalid</h1>
<p>${escape(message)}</p>
<p class="fine">Error ${status}: ${escape(code)}</p>`,
  );
  return { ...reply, status };
}

function page(title: string, main: string, request?: AuthorizationRequest): Reply {
  const nonce = randomBytes(16).toString('base64');
  // Browsers apply form-action to the whole redirect chain after a form, so the client's own origins must be in it.
  const targets = request ? ["'self'", new URL(request.redirectUri).origin, ...LOCAL_ORIGINS].join(' ') : "'none'";
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // Not `no-referrer`: browsers then send the form with `Origin: null`.
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`,
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – local stand-in for Google</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header class="banner">Local stand-in for Google. Nothing leaves this machine.</header>
<main>
${main}
</main>
</body>
</html>
`,
  };
}

const LOCAL_ORIGINS = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Google shows the app's registered name; a client here has only its id and host. */
function toAppName(request: AuthorizationRequest): string {
  return new URL(request.redirectUri).host;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { --ink: #1f1f1f; --dim: #5a5f66; --line: #c7cbd1; --paper: #fff; --desk: #f0f3f8; --blue: #0b57d0; --on-blue: #fff; --note: #fff4d6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e6; --dim: #a9b0ba; --line: #4a5059; --paper: #16181c; --desk: #0c0d10; --blue: #a8c7fa; --on-blue: #062e6f; --note: #3d3213; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; grid-template-rows: auto 1fr; background: var(--desk); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.banner { margin: 0; padding: 8px 16px; background: var(--note); text-align: center; font-size: 14px; }
main { align-self: center; justify-self: center; width: min(480px, 100% - 32px); margin: 24px 0; padding: 32px; background: var(--paper); border: 1px solid var(--line); border-radius: 20px; }
h1 { margin: 0 0 8px; font-size: 24px; font-weight: 500; line-height: 1.25; }
h2, legend { padding: 0; margin: 16px 0 4px; font-size: 14px; font-weight: 600; }
.app { color: var(--blue); }
ul { list-style: none; margin: 0; padding: 0; }
.given li { padding: 6px 0 6px 24px; position: relative; }
.given li::before { content: "✓"; position: absolute; left: 0; color: var(--blue); }
fieldset { border: 0; margin: 20px 0 0; padding: 0; }
.box { display: flex; gap: 12px; padding: 10px 0; border-top: 1px solid var(--line); }
.box input { width: 20px; height: 20px; margin: 2px 0; accent-color: var(--blue); flex: none; }
.box label { flex: 1; cursor: pointer; }
.account { display: flex; gap: 14px; width: 100%; padding: 12px 8px; border: 0; border-top: 1px solid var(--line); background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.account:hover { background: color-mix(in srgb, var(--blue) 8%, transparent); }
.account > span:last-child { min-width: 0; overflow-wrap: anywhere; }
.mail, .note { display: block; font-size: 14px; color: var(--dim); }
.face { display: grid; place-items: center; width: 36px; height: 36px; flex: none; border-radius: 50%; background: var(--blue); color: var(--on-blue); }
.face.small { width: 24px; height: 24px; font-size: 13px; }
.chip { display: inline-flex; gap: 8px; align-items: center; padding: 4px 12px 4px 4px; border: 1px solid var(--line); border-radius: 999px; font-size: 14px; }
.fine { color: var(--dim); font-size: 14px; }
.actions { display: flex; justify-content: flex-end; gap: 8px; margin-top: 24px; }
.actions button { padding: 10px 24px; border-radius: 999px; border: 1px solid transparent; font: inherit; font-weight: 500; cursor: pointer; }
.plain { background: none; color: var(--blue); }
.primary { background: var(--blue); color: var(--on-blue); }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
`;
