import { getCatalogue } from './catalogue/catalogue.ts';
import { isCompatible, isCompatiblePair } from './catalogue/compatibility.ts';
import type { DimensionField, MetricField } from './catalogue/field.ts';
import type { MethodContext } from './data-api.ts';
import { toDimensionMetadata, toMetricMetadata } from './get-metadata.ts';
import { listFields } from './report/list-fields.ts';
import { parseFilters } from './report/parse-filters.ts';
import { parseDimensions, parseMetrics, requireCompatible } from './report/parse-report.ts';
import { smallestUse } from './quota/token-cost.ts';
import { checkCompatibilityRequest } from './transcode/data-messages.ts';
import { parseMessage } from './transcode/parse-message.ts';
import type { RunReportRequest } from './transcode/requests.ts';

type Verdict = 'COMPATIBLE' | 'INCOMPATIBLE';

/** `properties.checkCompatibility`: every field, and whether it can be added to this report. */
export function checkCompatibility(context: MethodContext, body: string): Record<string, unknown> {
  const request = parseMessage(body, checkCompatibilityRequest) as RunReportRequest & { compatibilityFilter?: string };
  const catalogue = getCatalogue(context.property.id);
  const { restricted = [] } = context.conditions;
  const reportMetrics = parseMetrics(request.metrics ?? [], catalogue);
  const filters = parseFilters(request, catalogue, reportMetrics);
  const dimensions = [
    ...parseDimensions(request.dimensions ?? [], catalogue).flatMap((dimension) => dimension.fields),
    ...filters.filterDimensions,
  ];
  const metrics = [...reportMetrics.flatMap(listFields), ...filters.filterMetrics];
  requireCompatible(dimensions, metrics);

  const judgeDimension = (field: DimensionField) =>
    toVerdict(
      metrics.every((metric) => isCompatible(field, metric)) &&
        dimensions.every((dimension) => isCompatiblePair(field, dimension)),
    );
  const judgeMetric = (field: MetricField) =>
    toVerdict(dimensions.every((dimension) => isCompatible(dimension, field)));
  const wanted = request.compatibilityFilter;
  const isWanted = ({ compatibility }: { compatibility: Verdict }) =>
    wanted === undefined || wanted === 'COMPATIBILITY_UNSPECIFIED' || wanted === compatibility;
  const dimensionCompatibilities = catalogue.dimensions
    .map((field) => ({ dimensionMetadata: toDimensionMetadata(field), compatibility: judgeDimension(field) }))
    .filter(isWanted);
  const metricCompatibilities = catalogue.metrics
    .map((field) => ({ metricMetadata: toMetricMetadata(field, restricted), compatibility: judgeMetric(field) }))
    .filter(isWanted);
  context.spend({ ...smallestUse, isPotentiallyThresholded: false });
  return {
    ...(dimensionCompatibilities.length > 0 && { dimensionCompatibilities }),
    ...(metricCompatibilities.length > 0 && { metricCompatibilities }),
  };
}

function toVerdict(isCompatible: boolean): Verdict {
  return isCompatible ? 'COMPATIBLE' : 'INCOMPATIBLE';
}
