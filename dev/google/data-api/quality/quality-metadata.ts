import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { MetricField } from '../catalogue/field.ts';
import { toJoins } from '../report/joins.ts';
import type { ReportRange } from '../report/report.ts';
import type { Conditions } from './conditions.ts';
import { toSampleSql } from './event-conditions.ts';
import { toRestrictedType } from './sensitive-fields.ts';

/** What `ResponseMetaData` says of a report beside its currency and time zone. Flags that are false are absent. */
export function toQualityMetadata(
  db: DatabaseSync,
  conditions: Conditions,
  report: {
    propertyId: string;
    ranges: ReportRange[];
    /** Of the report, each once. */
    metrics: MetricField[];
    isThresholded: boolean;
    isRolledUp: boolean;
  },
): Record<string, unknown> {
  const { sampling, empty_reason: emptyReason } = conditions;
  const restrictions = toRestrictions(conditions, report.metrics);
  const truncations = toTruncations(conditions, report.ranges);
  return {
    ...(report.isRolledUp && { dataLossFromOtherRow: true }),
    ...(restrictions.length > 0 && { schemaRestrictionResponse: { activeMetricRestrictions: restrictions } }),
    ...(emptyReason !== undefined && { emptyReason }),
    ...(report.isThresholded && { subjectToThresholding: true }),
    ...(sampling && { samplingMetadatas: toSamplingMetadatas(db, report, sampling.share) }),
    ...(truncations.length > 0 && { dataTruncationReasons: truncations }),
  };
}

/** One a date range, in their order: events that were read, and events that there are. */
export function toSamplingMetadatas(
  db: DatabaseSync,
  { propertyId, ranges }: { propertyId: string; ranges: ReportRange[] },
  share: number,
): { samplesReadCount: string; samplingSpaceSize: string }[] {
  const sample = toSampleSql(share);
  const count = db.prepare(
    `select count(*) as all_events, coalesce(sum(${sample}), 0) as read
     from events e ${toJoins([sample])} where e.property_id = ? and e.day between ? and ?`,
  );
  return ranges.map((range) => {
    const row = count.get(Number(propertyId), toDay(range.first).key, toDay(range.last).key);
    return { samplesReadCount: String(row?.['read']), samplingSpaceSize: String(row?.['all_events']) };
  });
}

function toRestrictions({ restricted = [] }: Conditions, metrics: MetricField[]) {
  return metrics.flatMap((field) => {
    const type = toRestrictedType(field);
    return type && restricted.includes(type) ? [{ metricName: field.apiName, restrictedMetricTypes: [type] }] : [];
  });
}

function toTruncations({ truncation }: Conditions, ranges: ReportRange[]) {
  if (!truncation) return [];
  const { type, before } = truncation;
  const border = Date.parse(`${before}T00:00:00Z`) / 86_400_000;
  const cut = ranges.filter((range) => range.first < border);
  if (cut.length === 0) return [];
  return [
    {
      dataTruncationType: type,
      dataTruncationMessage: `Data before ${before} is not available for this report.`,
      dataTruncationDate: before,
      dataTruncationDateRanges: cut.map((range) => ({
        startDate: toIso(range.first),
        endDate: toIso(Math.min(range.last, border - 1)),
      })),
    },
  ];
}

function toIso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
