import { z } from 'zod';
import type { FunnelReportBody } from '../analyst/ga4-types.ts';
import type { GoogleConfig } from './config.ts';
import { replySchema, toBatchedReply, type BatchedReply } from './data-api.ts';
import { post } from './post.ts';
import { quotaSchema } from './property-quota.ts';
import { malformed } from './send.ts';

const schema = z.object({
  funnelTable: replySchema.omit({ rowCount: true }),
  propertyQuota: quotaSchema.optional(),
});

/** How many people take each step. https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1alpha/properties/runFunnelReport */
export async function runFunnelReport(
  config: GoogleConfig,
  accessToken: string,
  property: string,
  body: FunnelReportBody,
  signal?: AbortSignal,
): Promise<BatchedReply> {
  const url = new URL(`/v1alpha/${property}:runFunnelReport`, config.GOOGLE_ANALYTICS_DATA_URL);
  const json = await post(config, url, { ...body, returnPropertyQuota: true }, { accessToken, signal });
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw malformed(parsed.error);
  const { funnelTable, propertyQuota } = parsed.data;
  // A sub-report has no row count of its own: what it sends is all there is.
  return toBatchedReply({ ...funnelTable, rowCount: funnelTable.rows.length }, propertyQuota);
}
