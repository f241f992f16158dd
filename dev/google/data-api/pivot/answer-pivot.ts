import { GoogleError } from '../../http/google-error.ts';
import { getCatalogue } from '../catalogue/catalogue.ts';
import type { MethodContext } from '../data-api.ts';
import { openReport, type OpenReport } from '../report/open-report.ts';
import { parseReport } from '../report/parse-report.ts';
import { toReportUse } from '../report/report-use.ts';
import type { Report } from '../report/report.ts';
import { toHeaders as toColumnHeaders, toJsonRow } from '../report/to-json-row.ts';
import { runPivotReportRequest } from '../transcode/data-messages.ts';
import { parseMessage } from '../transcode/parse-message.ts';
import type { RunPivotReportRequest } from '../transcode/requests.ts';
import { parsePivots } from './parse-pivots.ts';
import { toAggregates } from './pivot-aggregates.ts';
import { toHeaders, type PivotCell } from './pivot-headers.ts';

/** `properties.runPivotReport`: a table whose columns are values of dimensions too. */
export function answerPivot(context: MethodContext, body: string): Record<string, unknown> {
  return answerParsedPivot(context, parseMessage(body, runPivotReportRequest));
}

export function answerParsedPivot(context: MethodContext, request: RunPivotReportRequest): Record<string, unknown> {
  if (request.cohortSpec) {
    throw new GoogleError('UNIMPLEMENTED', 'The local stand-in for Google does not answer cohorts in pivot reports.');
  }
  const { property, today } = context;
  const catalogue = getCatalogue(property.id);
  const { pivots: asked = [], ...plain } = request;
  const whole = parseReport(plain, { catalogue, today, currencyCode: property.currencyCode });
  const pivots = parsePivots(asked, whole);
  const fieldNames = pivots.flatMap((pivot) => pivot.fieldNames);
  // A dimension that no pivot shows is there for filters only.
  const report = { ...whole, dimensions: whole.dimensions.filter(({ name }) => fieldNames.includes(name)) };
  const open = openReport(context, report);
  const readCells = (names: string[]) => readPivotCells(open, report, names);

  const cells = readCells(fieldNames);
  const metricNames = report.metrics.map(({ name }) => name);
  const headers = pivots.map((pivot) => toHeaders(pivot, { cells, totals: readCells(pivot.fieldNames), metricNames }));
  const places = (cell: PivotCell) => headers.map((header) => header.placeOf(cell));
  const rows = cells
    .map((cell) => ({ cell, places: places(cell) }))
    .filter((row) => row.places.every((place) => place !== undefined))
    .toSorted((a, b) => compareLists(a.places, b.places));
  const aggregates = toAggregates(pivots, cells, readCells).filter(({ fields, values }) =>
    pivots.every((pivot, index) => {
      const isFolded = pivot.fieldNames.some((name) => fields.get(name)?.startsWith('RESERVED_'));
      return isFolded || headers[index]?.placeOf({ fields, values }) !== undefined;
    }),
  );
  const toRow = ({ fields, values }: PivotCell) =>
    toJsonRow(
      report.metrics,
      fieldNames.map((name) => fields.get(name) ?? ''),
      values,
    );
  const spent = context.spend(toReportUse(report, cells.length, catalogue));
  return {
    pivotHeaders: headers.map(({ page, all }) => ({
      ...(page.length > 0 && {
        pivotDimensionHeaders: page.map((texts) => ({ dimensionValues: texts.map((value) => ({ value })) })),
      }),
      ...(all > 0 && { rowCount: all }),
    })),
    ...toColumnHeaders(fieldNames, report.metrics),
    ...(rows.length > 0 && { rows: rows.map(({ cell }) => toRow(cell)) }),
    ...(aggregates.length > 0 && { aggregates: aggregates.map(toRow) }),
    metadata: open.metadata,
    ...(report.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runPivotReport',
  };
}

function readPivotCells(open: OpenReport, report: Report, fieldNames: string[]): PivotCell[] {
  const dimensions = report.dimensions.filter(({ name }) => fieldNames.includes(name));
  return open.readRows(dimensions).map((row) => ({
    fields: new Map([
      ...dimensions.map(({ name }, index) => [name, row.dimensions[index] ?? ''] as const),
      ...(fieldNames.includes('dateRange') ? [['dateRange', row.slice.range.name] as const] : []),
    ]),
    values: row.values,
  }));
}

function compareLists(a: (number | undefined)[], b: (number | undefined)[]): number {
  const index = a.findIndex((place, at) => place !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
