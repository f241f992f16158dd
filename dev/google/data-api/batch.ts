import { GoogleError } from '../http/google-error.ts';
import { answerParsedReport } from './answer-report.ts';
import type { MethodContext } from './data-api.ts';
import { answerParsedPivot } from './pivot/answer-pivot.ts';
import { batchRunPivotReportsRequest, batchRunReportsRequest } from './transcode/data-messages.ts';
import { parseMessage } from './transcode/parse-message.ts';
import type { RunPivotReportRequest, RunReportRequest } from './transcode/requests.ts';

const MOST_REQUESTS = 5;

/** `properties.batchRunReports`: one refused request refuses the batch. */
export function batchRunReports(context: MethodContext, body: string): Record<string, unknown> {
  const { requests = [] } = parseMessage(body, batchRunReportsRequest) as { requests?: RunReportRequest[] };
  requireBatch(context, requests, 'batchRunReportsRequest must contain at least one runReportRequest');
  return {
    reports: requests.map((request) => answerParsedReport(context, request)),
    kind: 'analyticsData#batchRunReports',
  };
}

/** `properties.batchRunPivotReports`: the same of pivots. */
export function batchRunPivotReports(context: MethodContext, body: string): Record<string, unknown> {
  const { requests = [] } = parseMessage(body, batchRunPivotReportsRequest) as { requests?: RunPivotReportRequest[] };
  requireBatch(context, requests, 'batchRunPivotReportsRequest must contain at least one runPivotReportRequest');
  return {
    pivotReports: requests.map((request) => answerParsedPivot(context, request)),
    kind: 'analyticsData#batchRunPivotReports',
  };
}

function requireBatch(context: MethodContext, requests: { property?: string }[], rule: string): void {
  if (requests.length === 0) throw new GoogleError('INVALID_ARGUMENT', `The ${rule}.`);
  if (requests.length > MOST_REQUESTS) {
    throw new GoogleError(
      'INVALID_ARGUMENT',
      `Batch requests are limited to ${MOST_REQUESTS} requests.\n  This batch request contains ${requests.length} requests.`,
    );
  }
  const name = `properties/${context.property.id}`;
  const stranger = requests.find((request) => request.property && request.property !== name);
  if (!stranger) return;
  throw new GoogleError(
    'INVALID_ARGUMENT',
    `The property of every request in a batch must be unspecified or ${name}. Found ${stranger.property}.`,
  );
}
