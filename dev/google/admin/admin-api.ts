import { findReadableProperty, listAnalyticsAccounts } from '../accounts/analytics-properties.ts';
import { json, type Call, type Reply } from '../http/exchange.ts';
import { GoogleError } from '../http/google-error.ts';
import type { GrantStore } from '../oauth/grant-store.ts';
import { requireAnalyticsToken } from '../oauth/require-analytics-token.ts';
import { listAccountSummaries } from './account-summaries.ts';

const SERVICE = 'analyticsadmin.googleapis.com';
const RPC = 'google.analytics.admin.v1beta.AnalyticsAdminService';

/** Google Analytics Admin API v1beta, as far as reading properties needs it. */
export function answerAdminApi(grants: GrantStore, call: Call): Reply | undefined {
  if (call.method !== 'GET') return undefined;
  if (call.path === '/v1beta/accountSummaries') {
    const token = requireAnalyticsToken(grants, call, SERVICE, `${RPC}.ListAccountSummaries`);
    return json(listAccountSummaries(listAnalyticsAccounts(token.sub), call.query));
  }
  const id = /^\/v1beta\/properties\/([^/:]+)$/.exec(call.path)?.[1];
  if (id === undefined) return undefined;
  const token = requireAnalyticsToken(grants, call, SERVICE, `${RPC}.GetProperty`);
  const found = findReadableProperty(token.sub, id);
  if (!found) throw new GoogleError('PERMISSION_DENIED', 'The caller does not have permission');
  const parent = `accounts/${found.account.id}`;
  return json({
    name: `properties/${found.property.id}`,
    parent,
    createTime: found.property.createTime,
    updateTime: found.property.createTime,
    displayName: found.property.displayName,
    industryCategory: found.property.industryCategory,
    timeZone: found.property.timeZone,
    currencyCode: found.property.currencyCode,
    serviceLevel: 'GOOGLE_ANALYTICS_STANDARD',
    account: parent,
    propertyType: 'PROPERTY_TYPE_ORDINARY',
  });
}
