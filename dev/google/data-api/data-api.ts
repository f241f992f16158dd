import type { DatabaseSync } from 'node:sqlite';
import { findReadableProperty, type AnalyticsProperty } from '../accounts/analytics-properties.ts';
import { createZoneClock } from '../events/calendar.ts';
import type { EventStore } from '../events/event-store.ts';
import { json, type Call, type Reply } from '../http/exchange.ts';
import { GoogleError } from '../http/google-error.ts';
import type { GrantStore } from '../oauth/grant-store.ts';
import { requireAnalyticsToken } from '../oauth/require-analytics-token.ts';
import { batchRunPivotReports, batchRunReports } from './batch.ts';
import { getCatalogue } from './catalogue/catalogue.ts';
import { checkCompatibility } from './check-compatibility.ts';
import { encodeEnums } from './encode-enums.ts';
import { getMetadata } from './get-metadata.ts';
import type { ConditionStore, Conditions } from './quality/conditions.ts';
import { findQuotaAccount } from './quota/quota-account.ts';
import type { PropertyQuota, QuotaLedger } from './quota/quota-ledger.ts';
import { smallestUse, type Use } from './quota/token-cost.ts';
import { answerReport } from './answer-report.ts';
import { answerPivot } from './pivot/answer-pivot.ts';
import { answerFunnel } from './funnel/answer-funnel.ts';
import { answerRealtime } from './realtime/answer-realtime.ts';

const SERVICE = 'analyticsdata.googleapis.com';
const RPC = 'google.analytics.data.v1beta.BetaAnalyticsData';
const ALPHA_RPC = 'google.analytics.data.v1alpha.AlphaAnalyticsData';

export interface DataApiDependencies {
  events: EventStore;
  grants: GrantStore;
  quota: QuotaLedger;
  conditions: ConditionStore;
  now: () => Date;
}

/** One property, as a method sees it. */
export interface MethodContext {
  db: DatabaseSync;
  /** Takes the price of one report, once it is answered; the state of the quotas after it. */
  spend(use: Use & { isPotentiallyThresholded: boolean }): PropertyQuota;
  conditions: Conditions;
  property: AnalyticsProperty;
  /** Day number in the property's time zone. */
  today: number;
  /** Epoch seconds. */
  now: number;
}

type Method = (context: MethodContext, body: string) => Record<string, unknown>;

/** The methods by their verb after the colon; new ones are added here. */
const methods: Record<string, { rpc: string; run: Method; isAlpha?: true }> = {
  runReport: { rpc: 'RunReport', run: answerReport },
  batchRunReports: { rpc: 'BatchRunReports', run: batchRunReports },
  runPivotReport: { rpc: 'RunPivotReport', run: answerPivot },
  batchRunPivotReports: { rpc: 'BatchRunPivotReports', run: batchRunPivotReports },
  runRealtimeReport: { rpc: 'RunRealtimeReport', run: answerRealtime },
  runFunnelReport: { rpc: 'RunFunnelReport', run: answerFunnel, isAlpha: true },
  checkCompatibility: { rpc: 'CheckCompatibility', run: checkCompatibility },
};

/** Google Analytics Data API v1beta, and funnels of v1alpha. Undefined for paths and verbs that it does not have. */
export function answerDataApi(dependencies: DataApiDependencies, call: Call): Reply | undefined {
  const metadataOf = /^\/v1beta\/properties\/([^/:]+)\/metadata$/.exec(call.path)?.[1];
  if (metadataOf !== undefined && call.method === 'GET') {
    const token = requireAnalyticsToken(dependencies.grants, call, SERVICE, `${RPC}.GetMetadata`);
    requireNumericId(metadataOf);
    if (metadataOf !== '0') requireProperty(token.sub, metadataOf);
    createSpend(dependencies, call)({ ...smallestUse, isPotentiallyThresholded: false });
    const { restricted = [] } = dependencies.conditions.of(metadataOf);
    return json(encodeEnums(getMetadata(metadataOf, getCatalogue(metadataOf), restricted), call));
  }
  const [, version, id, verb] = /^\/(v1beta|v1alpha)\/properties\/([^/:]+):([A-Za-z]+)$/.exec(call.path) ?? [];
  const method = verb === undefined || call.method !== 'POST' ? undefined : methods[verb];
  if (id === undefined || !method || (version === 'v1alpha') !== (method.isAlpha ?? false)) return undefined;
  const service = method.isAlpha ? ALPHA_RPC : RPC;
  const token = requireAnalyticsToken(dependencies.grants, call, SERVICE, `${service}.${method.rpc}`);
  requireNumericId(id);
  const property = requireProperty(token.sub, id);
  const now = Math.floor(dependencies.now().getTime() / 1000);
  const today = createZoneClock(property.timeZone).read(now).day;
  const context = {
    db: dependencies.events.read(),
    spend: createSpend(dependencies, call),
    conditions: dependencies.conditions.of(id),
    property,
    today,
    now,
  };
  return json(encodeEnums(method.run(context, call.body), call));
}

function createSpend({ grants, quota }: DataApiDependencies, call: Call): MethodContext['spend'] {
  const account = findQuotaAccount(grants, call);
  return (use) => quota.spend(account ?? { propertyId: '0', projectId: '', category: 'core' }, use);
}

function requireNumericId(id: string): void {
  if (/^\d+$/.test(id)) return;
  throw new GoogleError(
    'INVALID_ARGUMENT',
    `Invalid property ID: ${id}. A numeric Property ID is required. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.`,
  );
}

function requireProperty(sub: string, id: string): AnalyticsProperty {
  const found = findReadableProperty(sub, id);
  if (found) return found.property;
  throw new GoogleError(
    'PERMISSION_DENIED',
    'User does not have sufficient permissions for this property. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
  );
}
