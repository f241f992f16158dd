/** What the stand-in knows of Google's scopes. Anything else is `invalid_scope`. */
const KNOWN: Record<string, { label: string; kind: 'sign_in' | 'sensitive' }> = {
  openid: { label: 'Associate you with your personal info on Google', kind: 'sign_in' },
  'https://www.googleapis.com/auth/userinfo.email': {
    label: 'See your primary Google Account email address',
    kind: 'sign_in',
  },
  'https://www.googleapis.com/auth/userinfo.profile': {
    label: 'See your personal info, including any personal info you’ve made publicly available',
    kind: 'sign_in',
  },
  'https://www.googleapis.com/auth/analytics.readonly': {
    label: 'See and download your Google Analytics data',
    kind: 'sensitive',
  },
  'https://www.googleapis.com/auth/analytics': {
    label: 'View and manage your Google Analytics data',
    kind: 'sensitive',
  },
};

/** Google grants the short names under their long ones. */
const LONG_NAMES: Record<string, string> = {
  email: 'https://www.googleapis.com/auth/userinfo.email',
  profile: 'https://www.googleapis.com/auth/userinfo.profile',
};

/** Scopes of a request in Google's spelling, each once; `unknown` lists what Google would refuse. */
export function parseScopes(text: string): { scopes: string[]; unknown: string[] } {
  const named = text.split(' ').filter((scope) => scope !== '');
  const scopes = [...new Set(named.map((scope) => LONG_NAMES[scope] ?? scope))];
  return { scopes, unknown: scopes.filter((scope) => !Object.hasOwn(KNOWN, scope)) };
}

/** Sign-in scopes are granted together with the account; every other scope is a box the user may untick. */
export function isSignInScope(scope: string): boolean {
  return KNOWN[scope]?.kind === 'sign_in';
}

export function toScopeLabel(scope: string): string {
  return KNOWN[scope]?.label ?? scope;
}

export function canReadAnalytics(scopes: string[]): boolean {
  return scopes.some((scope) => /\/auth\/analytics(\.readonly)?$/.test(scope));
}
