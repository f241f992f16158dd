import { z } from 'zod';
import type { GoogleConfig } from './config.ts';
import { malformed, send } from './send.ts';

export interface PropertySummary {
  /** `properties/123`. */
  property: string;
  displayName: string;
  /** `accounts/1`. */
  account: string;
  accountName: string;
}

const summariesSchema = z.object({
  accountSummaries: z
    .array(
      z.object({
        account: z.string(),
        displayName: z.string().default(''),
        propertySummaries: z.array(z.object({ property: z.string(), displayName: z.string().default('') })).default([]),
      }),
    )
    .default([]),
  nextPageToken: z.string().optional(),
});

const mostPages = 20;

/** Every property the token can see. https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/accountSummaries/list */
export async function listAllProperties(config: GoogleConfig, accessToken: string): Promise<PropertySummary[]> {
  const found: PropertySummary[] = [];
  let pageToken: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const url = new URL('/v1beta/accountSummaries', config.GOOGLE_ANALYTICS_ADMIN_URL);
    url.searchParams.set('pageSize', '200');
    if (pageToken) url.searchParams.set('pageToken', pageToken);
    const parsed = summariesSchema.safeParse(await send(config, () => authorized(url, accessToken)));
    if (!parsed.success) throw malformed(parsed.error);
    for (const account of parsed.data.accountSummaries) {
      for (const summary of account.propertySummaries) {
        found.push({ ...summary, account: account.account, accountName: account.displayName });
      }
    }
    pageToken = parsed.data.nextPageToken;
    if (!pageToken) break;
  }
  return found;
}

const propertySchema = z.object({
  name: z.string(),
  displayName: z.string(),
  timeZone: z.string(),
  currencyCode: z.string().default('USD'),
});

/** https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/properties/get */
export async function getProperty(
  config: GoogleConfig,
  accessToken: string,
  property: string,
): Promise<{ displayName: string; timeZone: string; currency: string }> {
  const url = new URL(`/v1beta/${property}`, config.GOOGLE_ANALYTICS_ADMIN_URL);
  const parsed = propertySchema.safeParse(await send(config, () => authorized(url, accessToken)));
  if (!parsed.success) throw malformed(parsed.error);
  const { displayName, timeZone, currencyCode } = parsed.data;
  return { displayName, timeZone, currency: currencyCode };
}

function authorized(url: URL, accessToken: string): Request {
  return new Request(url, { headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' } });
}
