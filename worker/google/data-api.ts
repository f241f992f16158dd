import { z } from 'zod';
import type { CohortReportBody, ReportRequest, RunReportBody, RunReportReply } from '../analyst/ga4-types.ts';
import type { Field, MetricField } from '../analyst/property.ts';
import type { GoogleConfig } from './config.ts';
import { post } from './post.ts';
import { type PropertyQuota, quotaSchema } from './property-quota.ts';
import { malformed, send } from './send.ts';

export const replySchema = z.object({
  dimensionHeaders: z.array(z.object({ name: z.string() })).default([]),
  metricHeaders: z.array(z.object({ name: z.string(), type: z.string() })).default([]),
  rows: z
    .array(
      z.object({
        dimensionValues: z.array(z.object({ value: z.string().default('') })).default([]),
        metricValues: z.array(z.object({ value: z.string() })).default([]),
      }),
    )
    .default([]),
  rowCount: z.int().default(0),
  metadata: z
    .object({
      currencyCode: z.string().optional(),
      timeZone: z.string().optional(),
      emptyReason: z.string().optional(),
      subjectToThresholding: z.boolean().optional(),
      dataLossFromOtherRow: z.boolean().optional(),
      samplingMetadatas: z.array(z.object({ samplesReadCount: z.string(), samplingSpaceSize: z.string() })).optional(),
      dataTruncationReasons: z
        .array(z.object({ dataTruncationType: z.string().optional(), dataTruncationDate: z.string().optional() }))
        .optional(),
      schemaRestrictionResponse: z
        .object({
          activeMetricRestrictions: z
            .array(
              z.object({ metricName: z.string().optional(), restrictedMetricTypes: z.array(z.string()).optional() }),
            )
            .optional(),
        })
        .optional(),
    })
    .default({}),
});
const batchSchema = z.object({ reports: z.array(replySchema.extend({ propertyQuota: quotaSchema.optional() })) });

export interface BatchedReply {
  reply: RunReportReply;
  /** What was sent, when it is not what was asked for: see `withoutRefused`. */
  request?: ReportRequest;
  /** Quota that this report used up, of the property's tokens a day. */
  tokens: number | undefined;
  /** What is left of the property's quotas, if Google said so. */
  quota?: PropertyQuota;
}

export function toBatchedReply(reply: z.infer<typeof replySchema>, quota: PropertyQuota | undefined): BatchedReply {
  return { reply: reply as RunReportReply, tokens: quota?.tokensPerDay?.consumed, ...(quota && { quota }) };
}

/**
 * Up to five reports in one request, answered in order.
 * https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/batchRunReports
 */
export async function batchRunReports(
  config: GoogleConfig,
  accessToken: string,
  property: string,
  bodies: (RunReportBody | CohortReportBody)[],
  signal?: AbortSignal,
): Promise<BatchedReply[]> {
  const url = new URL(`/v1beta/${property}:batchRunReports`, config.GOOGLE_ANALYTICS_DATA_URL);
  const requests = bodies.map((each) => ({ ...each, returnPropertyQuota: true }));
  const json = await post(config, url, { requests }, { accessToken, signal });
  const parsed = batchSchema.safeParse(json);
  if (!parsed.success) throw malformed(parsed.error);
  if (parsed.data.reports.length !== bodies.length) throw malformed(new Error('number of reports'));
  return parsed.data.reports.map(({ propertyQuota, ...reply }) => toBatchedReply(reply, propertyQuota));
}

const metadataSchema = z.object({
  dimensions: z
    .array(
      z.object({
        apiName: z.string(),
        uiName: z.string().default(''),
        category: z.string().optional(),
        customDefinition: z.boolean().optional(),
      }),
    )
    .default([]),
  metrics: z
    .array(
      z.object({
        apiName: z.string(),
        uiName: z.string().default(''),
        category: z.string().optional(),
        customDefinition: z.boolean().optional(),
        type: z.string().default('TYPE_INTEGER'),
        blockedReasons: z.array(z.string()).optional(),
      }),
    )
    .default([]),
});

/**
 * The fields a property can report on, custom ones included.
 * https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/getMetadata
 */
export async function getMetadata(
  config: GoogleConfig,
  accessToken: string,
  property: string,
): Promise<{ dimensions: Field[]; metrics: MetricField[] }> {
  const url = new URL(`/v1beta/${property}/metadata`, config.GOOGLE_ANALYTICS_DATA_URL);
  const json = await send(config, () => new Request(url, { headers: { authorization: `Bearer ${accessToken}` } }));
  const parsed = metadataSchema.safeParse(json);
  if (!parsed.success) throw malformed(parsed.error);
  return {
    dimensions: parsed.data.dimensions.map(toField),
    metrics: parsed.data.metrics.map((metric) => ({
      ...toField(metric),
      type: metric.type,
      ...(metric.blockedReasons && { blocked_reasons: metric.blockedReasons }),
    })),
  };
}

function toField(field: {
  apiName: string;
  uiName: string;
  category?: string | undefined;
  customDefinition?: boolean | undefined;
}): Field {
  return {
    api_name: field.apiName,
    ui_name: field.uiName || field.apiName,
    ...(field.category && { category: field.category }),
    ...(field.customDefinition && { custom: true }),
  };
}
