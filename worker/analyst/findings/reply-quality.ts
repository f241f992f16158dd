import type { RunReportReply } from '../ga4-types.ts';
import type { PropertyProfile } from '../property.ts';
import type { Quality } from '../report.ts';

/** What Google itself says of the figures it sent. */
export function replyQuality(replies: RunReportReply[], property: PropertyProfile): Quality {
  const metadata = replies.map((reply) => reply.metadata);
  const sampled = leastRead(replies);
  return {
    ...(sampled ? { sampled } : {}),
    ...(metadata.some((each) => each.subjectToThresholding) ? { thresholded: true } : {}),
    ...(metadata.some((each) => each.dataLossFromOtherRow) ? { other_row: true } : {}),
    time_zone: metadata.find((each) => each.timeZone)?.timeZone ?? property.time_zone,
    currency: metadata.find((each) => each.currencyCode)?.currencyCode ?? property.currency,
  };
}

/** The date range of which Google read the smallest share. */
function leastRead(replies: RunReportReply[]): { read: number; of: number } | undefined {
  const samples = replies
    .flatMap(({ metadata }) => metadata.samplingMetadatas ?? [])
    .map(({ samplesReadCount, samplingSpaceSize }) => ({
      read: Number(samplesReadCount),
      of: Number(samplingSpaceSize),
    }))
    .filter(({ read, of }) => read < of);
  return samples.toSorted((a, b) => a.read / a.of - b.read / b.of)[0];
}
