import type { RealtimeReportBody } from '../analyst/ga4-types.ts';
import type { GoogleConfig } from './config.ts';
import { replySchema, toBatchedReply, type BatchedReply } from './data-api.ts';
import { post } from './post.ts';
import { quotaSchema } from './property-quota.ts';
import { malformed } from './send.ts';

const schema = replySchema.extend({ propertyQuota: quotaSchema.optional() });

/** The live view. https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runRealtimeReport */
export async function runRealtimeReport(
  config: GoogleConfig,
  accessToken: string,
  property: string,
  body: RealtimeReportBody,
  signal?: AbortSignal,
): Promise<BatchedReply> {
  const url = new URL(`/v1beta/${property}:runRealtimeReport`, config.GOOGLE_ANALYTICS_DATA_URL);
  const json = await post(config, url, { ...body, returnPropertyQuota: true }, { accessToken, signal });
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw malformed(parsed.error);
  const { propertyQuota, ...reply } = parsed.data;
  return toBatchedReply(reply, propertyQuota);
}
