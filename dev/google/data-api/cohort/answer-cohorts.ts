import { getCatalogue } from '../catalogue/catalogue.ts';
import { isRatio } from '../catalogue/metrics.ts';
import type { MethodContext } from '../data-api.ts';
import { toEventConditions } from '../quality/event-conditions.ts';
import { toQualityMetadata } from '../quality/quality-metadata.ts';
import { toRestrictedType } from '../quality/sensitive-fields.ts';
import { listFilters } from '../report/filter-matcher.ts';
import { formatValue } from '../report/format-value.ts';
import { orderRows } from '../report/order-rows.ts';
import type { CohortSpec, RunReportRequest } from '../transcode/requests.ts';
import { parseCohorts, type CohortReport } from './parse-cohorts.ts';
import { queryCohort } from './query-cohort.ts';

/** `properties.runReport` with a `cohortSpec`: people by the days of their first visit, and how many are there again. */
export function answerCohorts(
  context: MethodContext,
  request: RunReportRequest,
  spec: CohortSpec,
): Record<string, unknown> {
  const { db, property, today, conditions } = context;
  const catalogue = getCatalogue(property.id);
  const report = parseCohorts(request, spec, { catalogue, today });
  const { dimensions, metrics, cohorts } = report;
  const place = {
    propertyId: property.id,
    catalogue,
    filter: request.dimensionFilter,
    where: toEventConditions(conditions, context.now),
  };
  const found = cohorts
    .flatMap((cohort) => queryCohort(db, place, report, cohort))
    .map((row) => ({ ...row, values: row.values.map((value, index) => toShown(context, report, index, value)) }));
  const names = dimensions.map(({ name }) => name);
  const rows = orderRows(
    found,
    report.orderBys,
    names,
    metrics.map(({ name }) => name),
  );
  const page = rows.slice(report.offset, report.offset + report.limit);
  const typeOf = (index: number) => metrics[index]?.field?.type ?? 'TYPE_INTEGER';
  const spent = context.spend({
    days: cohorts.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    columns: dimensions.length + metrics.length,
    filters: request.dimensionFilter ? listFilters(request.dimensionFilter).length : 0,
    rows: rows.length,
    isPotentiallyThresholded: false,
  });
  return {
    dimensionHeaders: names.map((name) => ({ name })),
    metricHeaders: metrics.map(({ name }, index) => ({ name, type: typeOf(index) })),
    ...(page.length > 0 && {
      rows: page.map((row) => ({
        dimensionValues: row.dimensions.map((value) => ({ value })),
        metricValues: row.values.map((value, index) => ({ value: formatValue(value, typeOf(index)) })),
      })),
    }),
    ...(rows.length > 0 && { rowCount: rows.length }),
    metadata: {
      ...toQualityMetadata(db, conditions, {
        propertyId: property.id,
        ranges: cohorts,
        metrics: metrics.flatMap(({ field }) => field ?? []),
        isThresholded: conditions.thresholding === true,
        isRolledUp: false,
      }),
      currencyCode: property.currencyCode,
      timeZone: property.timeZone,
    },
    ...(request.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runReport',
  };
}

/** A metric as the property's conditions let it be seen. */
function toShown({ conditions }: MethodContext, { metrics }: CohortReport, index: number, value: number): number {
  const field = metrics[index]?.field;
  const restricted = field && toRestrictedType(field);
  if (restricted && conditions.restricted?.includes(restricted)) return 0;
  return field && isRatio(field) ? value : value / (conditions.sampling?.share ?? 1);
}
