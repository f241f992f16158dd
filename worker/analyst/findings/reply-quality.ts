import type { RunReportReply } from '../ga4-types.ts';
import type { PropertyProfile } from '../property.ts';
import type { Quality } from '../report.ts';

/** What Google itself says of the figures it sent. */
export function replyQuality(replies: RunReportReply[], property: PropertyProfile): Quality {
  const metadata = replies.map((reply) => reply.metadata);
  const sampled = leastRead(replies);
  const [missing] = metadata.flatMap((each) => each.dataTruncationReasons ?? []);
  const emptyReason = metadata.find((each) => each.emptyReason)?.emptyReason;
  return {
    ...(sampled ? { sampled } : {}),
    ...(metadata.some((each) => each.subjectToThresholding) ? { thresholded: true } : {}),
    ...(metadata.some((each) => each.dataLossFromOtherRow) ? { other_row: true } : {}),
    ...(missing ? { missing_data: toMissing(missing) } : {}),
    ...(emptyReason ? { empty_reason: emptyReason } : {}),
    time_zone: metadata.find((each) => each.timeZone)?.timeZone ?? property.time_zone,
    currency: metadata.find((each) => each.currencyCode)?.currencyCode ?? property.currency,
  };
}

function toMissing({
  dataTruncationType = 'unknown',
  dataTruncationDate: from,
}: Truncation): NonNullable<Quality['missing_data']> {
  return { reason: dataTruncationType.replace(/^DATA_TRUNCATION_TYPE_/, '').toLowerCase(), ...(from ? { from } : {}) };
}

type Truncation = NonNullable<RunReportReply['metadata']['dataTruncationReasons']>[number];

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
