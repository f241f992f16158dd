import { getMetric } from '../catalogue/field-names.ts';
import { getCatalogue } from '../catalogue/catalogue.ts';
import type { DimensionField, MetricField } from '../catalogue/field.ts';
import { isRatio } from '../catalogue/metrics.ts';
import type { MethodContext } from '../data-api.ts';
import { toEventConditions } from '../quality/event-conditions.ts';
import { toQualityMetadata } from '../quality/quality-metadata.ts';
import { findRollUp, MOST_ROWS, type RollUp } from '../quality/roll-up.ts';
import { isPotentiallyThresholded, toRestrictedType } from '../quality/sensitive-fields.ts';
import type { FilterExpression } from '../transcode/requests.ts';
import { toExchangeRate } from './currency.ts';
import { createNumberMatcher, evaluateFilter, listFilters } from './filter-matcher.ts';
import type { GroupRow } from './group-query.ts';
import { evaluateExpression } from './metric-expression.ts';
import { listFields } from './list-fields.ts';
import { queryGroups } from './query-rows.ts';
import {
  isComparison,
  isField,
  type Report,
  type ReportComparison,
  type ReportDimension,
  type ReportMetric,
  type ReportRange,
} from './report.ts';

/** Google keeps the number to itself; small enough that only small groups of the demo sites fall below it. */
const FEWEST_USERS = 40;

/** One group of one date range and comparison. */
export interface ReportRow {
  /** Of the dimensions that were read, in their order. */
  dimensions: string[];
  slice: Slice;
  /** One for each metric of the report, invisible ones too. */
  values: number[];
}

/** A part of the report that has rows of its own. */
export interface Slice {
  range: ReportRange;
  comparison: ReportComparison | undefined;
}

export interface OpenReport {
  slices: Slice[];
  /** The groups of these dimensions: those that `keepEmptyRows`, the metric filter and thresholds leave. */
  readRows(dimensions: ReportDimension[]): ReportRow[];
  /** The whole slice, before the metric filter. Users count once. */
  readTotal(slice: Slice, dimensions?: ReportDimension[]): ReportRow[];
  /** `ResponseMetaData` */
  metadata: Record<string, unknown>;
}

/** A report over the property's events, under the property's conditions. */
export function openReport(context: MethodContext, report: Report): OpenReport {
  const { db, property, conditions } = context;
  const catalogue = getCatalogue(property.id);
  const filters = listFilterFields(report, catalogue.findDimension);
  const isThresholded =
    conditions.thresholding === true ||
    isPotentiallyThresholded([...report.dimensions.flatMap((dimension) => dimension.fields), ...filters]);
  const metrics = listNeededMetrics(report, (name) => getMetric(catalogue, name));
  const where = toEventConditions(conditions, context.now);
  const rollUp = findReportRollUp(context, report, filters, where);
  const toRolled = (field: DimensionField) => rollUp?.toRolled(field) ?? field;

  const rate = toExchangeRate(property.currencyCode, report.currencyCode);
  const scale = conditions.sampling ? 1 / conditions.sampling.share : 1;
  const isRestricted = (field: MetricField) => {
    const type = toRestrictedType(field);
    return type !== undefined && (conditions.restricted ?? []).includes(type);
  };
  const trueValue = (group: GroupRow) => (field: MetricField) => {
    const value = (group.values.get(field.apiName) ?? 0) * (field.type === 'TYPE_CURRENCY' ? rate : 1);
    return isRatio(field) ? value : field.type === 'TYPE_INTEGER' ? Math.round(value * scale) : value * scale;
  };
  const shownValue = (group: GroupRow) => (field: MetricField) => (isRestricted(field) ? 0 : trueValue(group)(field));
  const evaluate = ({ value }: ReportMetric, valueOf: (field: MetricField) => number) =>
    isField(value) ? valueOf(value) : evaluateExpression(value, valueOf);

  const slices = report.ranges.flatMap((range) =>
    (report.comparisons.length > 0 ? report.comparisons : [undefined]).map((comparison) => ({ range, comparison })),
  );

  function readGroups({ range, comparison }: Slice, dimensions: ReportDimension[]): GroupRow[] {
    const own = dimensions.filter((dimension) => !isComparison(dimension));
    const groups = queryGroups(db, {
      propertyId: property.id,
      range,
      dimensions: own.map((dimension) => ({ ...dimension, fields: dimension.fields.map(toRolled) })),
      metrics: isThresholded ? [...new Set([...metrics, getMetric(catalogue, 'totalUsers')])] : metrics,
      filter: both(report.dimensionFilter, comparison?.filter),
      where,
      findDimension: (name) => {
        const field = catalogue.findDimension(name);
        return field && toRolled(field);
      },
    });
    const shown = isThresholded
      ? groups.filter((group) => (group.values.get('totalUsers') ?? 0) >= FEWEST_USERS)
      : groups;
    const place = dimensions.findIndex(isComparison);
    if (place < 0 || !comparison) return shown;
    return shown.map((group) => ({ ...group, dimensions: group.dimensions.toSpliced(place, 0, comparison.name) }));
  }

  const toRow = (slice: Slice, group: GroupRow): ReportRow => ({
    dimensions: group.dimensions,
    slice,
    values: report.metrics.map((metric) => evaluate(metric, shownValue(group))),
  });

  function isKept(group: GroupRow): boolean {
    // A restricted metric is zero in rows that are there for what it hides.
    const isEmpty = report.metrics.every((metric) => evaluate(metric, trueValue(group)) === 0);
    if (!report.keepEmptyRows && report.metrics.length > 0 && isEmpty) return false;
    if (!report.metricFilter) return true;
    return evaluateFilter(report.metricFilter, (filter) => {
      const name = filter.fieldName ?? '';
      const metric = report.metrics.find((one) => one.name === name);
      const valueOf = shownValue(group);
      return createNumberMatcher(filter)(metric ? evaluate(metric, valueOf) : valueOf(getMetric(catalogue, name)));
    });
  }

  return {
    slices,
    readRows: (dimensions) =>
      slices.flatMap((slice) =>
        readGroups(slice, dimensions)
          .filter(isKept)
          .map((group) => toRow(slice, group)),
      ),
    readTotal: (slice, dimensions = []) => readGroups(slice, dimensions).map((group) => toRow(slice, group)),
    metadata: {
      ...toQualityMetadata(db, conditions, {
        propertyId: property.id,
        ranges: report.ranges,
        metrics: [...new Set(report.metrics.flatMap(listFields))],
        isThresholded,
        isRolledUp: rollUp !== undefined,
      }),
      currencyCode: report.currencyCode,
      timeZone: property.timeZone,
    },
  };
}

/** Combinations beyond the limit are rolled up whatever the filters leave of them. */
function findReportRollUp(
  { db, property, conditions }: MethodContext,
  report: Report,
  filters: DimensionField[],
  where: string[],
): RollUp | undefined {
  const fields = [...new Set([...report.dimensions.flatMap((dimension) => dimension.fields), ...filters])];
  // Only fine tables can outgrow a property's limit; for the others the look is not worth its time.
  const isFine = fields.filter((field) => /^(dateHourMinute|transactionId)$|Page|page|Url|custom/.test(field.apiName));
  const limit = conditions.other_row ?? { after: MOST_ROWS };
  if (!conditions.other_row && isFine.length < 2) return undefined;
  const hasWindow = report.metrics.flatMap(listFields).some((field) => field.scope === 'window');
  return findRollUp(
    db,
    { propertyId: property.id, ranges: report.ranges, fields, where },
    // Windows look at days that have no events of their own, so their days keep their names.
    { ...limit, ...(hasWindow && { dates: false }) },
  );
}

function listFilterFields(
  report: Report,
  findDimension: (name: string) => DimensionField | undefined,
): DimensionField[] {
  const expressions = [report.dimensionFilter, ...report.comparisons.map((comparison) => comparison.filter)];
  return expressions
    .flatMap((expression) => (expression ? listFilters(expression) : []))
    .flatMap(({ fieldName = '' }) => findDimension(fieldName) ?? []);
}

/** Every field that a shown, hidden or filtering metric is made of, once. */
function listNeededMetrics(report: Report, toMetric: (name: string) => MetricField): MetricField[] {
  const own = new Set(report.metrics.map((metric) => metric.name));
  const filtering = (report.metricFilter ? listFilters(report.metricFilter) : [])
    .map((filter) => filter.fieldName ?? '')
    .filter((name) => !own.has(name))
    .map(toMetric);
  return [...new Set([...report.metrics.flatMap(listFields), ...filtering])];
}

function both(one: FilterExpression | undefined, other: FilterExpression | undefined): FilterExpression | undefined {
  return one && other ? { andGroup: { expressions: [one, other] } } : (one ?? other);
}
