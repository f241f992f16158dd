import type { AnalyticsAccount } from '../accounts/analytics-properties.ts';
import { badRequest, GoogleError } from '../http/google-error.ts';

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 200;

/**
 * One page of `accountSummaries`. A page counts accounts, each with all its properties; a larger pageSize is
 * capped in silence. https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/accountSummaries/list
 */
export function listAccountSummaries(accounts: AnalyticsAccount[], query: URLSearchParams): Record<string, unknown> {
  const unknown = [...query.keys()].filter((name) => !KNOWN.has(name));
  if (unknown.length > 0) {
    const violations = unknown.map((name) => ({
      description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    }));
    throw invalid(violations.map((violation) => violation.description).join('\n'), violations);
  }
  const size = Math.min(parsePageSize(query.get('pageSize')), LARGEST_PAGE);
  const start = parsePageToken(query.get('pageToken'));
  const page = accounts.slice(start, start + size);
  return {
    ...(page.length > 0 && { accountSummaries: page.map(toSummary) }),
    ...(start + size < accounts.length && { nextPageToken: toPageToken(start + size) }),
  };
}

/** Standard query parameters of every Google API; `$alt` is what its own clients send. */
const KNOWN = new Set(['pageSize', 'pageToken', 'alt', '$alt', 'fields', 'prettyPrint', 'key', 'quotaUser']);

function toSummary(account: AnalyticsAccount): Record<string, unknown> {
  const parent = `accounts/${account.id}`;
  return {
    name: `accountSummaries/${account.id}`,
    account: parent,
    displayName: account.displayName,
    ...(account.properties.length > 0 && {
      propertySummaries: account.properties.map((property) => ({
        property: `properties/${property.id}`,
        displayName: property.displayName,
        propertyType: 'PROPERTY_TYPE_ORDINARY',
        parent,
      })),
    }),
  };
}

function parsePageSize(text: string | null): number {
  if (text === null || text === '') return DEFAULT_PAGE;
  if (!/^-?\d+$/.test(text)) {
    const description = `Invalid value at 'page_size' (TYPE_INT32), "${text}"`;
    throw invalid(description, [{ field: 'page_size', description }]);
  }
  const size = Number(text);
  if (size < 0) throw invalid('Request contains an invalid argument.');
  return size === 0 ? DEFAULT_PAGE : size;
}

/** Opaque to callers: an offset in base64 behind a marker. */
function toPageToken(offset: number): string {
  return Buffer.from(`accounts:${offset}`).toString('base64url');
}

function parsePageToken(token: string | null): number {
  if (token === null || token === '') return 0;
  const offset = /^accounts:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (offset === undefined) throw invalid('The page token is invalid.');
  return Number(offset);
}

function invalid(message: string, violations: { field?: string; description: string }[] = []): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message, violations.length > 0 ? [badRequest(violations)] : []);
}
