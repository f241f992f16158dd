import { answerCohorts } from './cohort/answer-cohorts.ts';
import { getCatalogue } from './catalogue/catalogue.ts';
import type { MethodContext } from './data-api.ts';
import { parseReport } from './report/parse-report.ts';
import { toReportUse } from './report/report-use.ts';
import { runReport } from './report/run-report.ts';
import { runReportRequest } from './transcode/data-messages.ts';
import { parseMessage } from './transcode/parse-message.ts';
import type { RunReportRequest } from './transcode/requests.ts';

/** `properties.runReport` */
export function answerReport(context: MethodContext, body: string): Record<string, unknown> {
  return answerParsedReport(context, parseMessage(body, runReportRequest));
}

/** Tokens are spent after the checks: a request that is refused costs nothing. */
export function answerParsedReport(context: MethodContext, request: RunReportRequest): Record<string, unknown> {
  if (request.cohortSpec) return answerCohorts(context, request, request.cohortSpec);
  const { property, today } = context;
  const catalogue = getCatalogue(property.id);
  const report = parseReport(request, { catalogue, today, currencyCode: property.currencyCode });
  const { response, rowCount } = runReport(context, report);
  const spent = context.spend(toReportUse(report, rowCount, catalogue));
  return {
    ...response,
    ...(report.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runReport',
  };
}
