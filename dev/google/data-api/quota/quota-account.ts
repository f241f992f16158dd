import { findReadableProperty } from '../../accounts/analytics-properties.ts';
import type { Call } from '../../http/exchange.ts';
import { canReadAnalytics } from '../../oauth/scopes.ts';
import type { GrantStore } from '../../oauth/grant-store.ts';

/** Methods of a category have quotas of their own. */
export type QuotaCategory = 'core' | 'realtime' | 'funnel';

/** Whose quotas a call spends: a property's, and of it the share of one Google Cloud project. */
export interface QuotaAccount {
  propertyId: string;
  projectId: string;
  category: QuotaCategory;
}

/** Undefined for calls that no quota counts: other APIs, and whoever may not read the property anyway. */
export function findQuotaAccount(grants: GrantStore, call: Call): QuotaAccount | undefined {
  const [, propertyId, verb] = /^\/v1(?:beta|alpha)\/properties\/(\d+)(:\w+|\/metadata)$/.exec(call.path) ?? [];
  if (propertyId === undefined) return undefined;
  const bearer = /^Bearer +(\S+)$/i.exec(call.headers.get('authorization') ?? '')?.[1];
  const token = bearer === undefined ? undefined : grants.findAccessToken(bearer);
  if (!token || !canReadAnalytics(token.scopes) || !findReadableProperty(token.sub, propertyId)) return undefined;
  return { propertyId, projectId: toProject(token.clientId), category: toCategory(verb) };
}

function toCategory(verb: string | undefined): QuotaCategory {
  if (verb === ':runRealtimeReport') return 'realtime';
  return verb === ':runFunnelReport' ? 'funnel' : 'core';
}

/** A client's id begins with the number of its project. */
function toProject(clientId: string): string {
  return clientId.split('-')[0] ?? clientId;
}
