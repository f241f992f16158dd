import type { CohortRequest, ReportRequest } from '../analyst/ga4-types.ts';
import { AppError } from '../errors.ts';

/** Google names the fields that do not go with the rest of a request. */
export class IncompatibleFields extends Error {
  override name = 'IncompatibleFields';
  readonly fields: string[];

  constructor(fields: string[]) {
    super('Google refused fields that do not go together.');
    this.fields = fields;
  }
}

/**
 * The requests without the metrics that Google refused. Undefined when the error is another one, or when nothing that
 * was asked for would be left of a request.
 */
export function withoutRefused(asked: (ReportRequest | CohortRequest)[], error: unknown): ReportRequest[] | undefined {
  const requests = asked.filter((request): request is ReportRequest => 'dateRanges' in request.body);
  if (requests.length < asked.length) return undefined;
  const cause = error instanceof AppError ? error.cause : undefined;
  if (!(cause instanceof IncompatibleFields)) return undefined;
  const isRefused = (name: string | undefined) => name !== undefined && cause.fields.includes(name);
  if (!requests.some(({ body }) => body.metrics.some(({ name }) => isRefused(name)))) return undefined;
  const repaired = requests.map((request): ReportRequest => {
    const { orderBys, ...body } = request.body;
    const metrics = body.metrics.filter(({ name }) => !isRefused(name));
    const orders = orderBys?.filter((order) => !('metric' in order && isRefused(order.metric?.metricName)));
    return { ...request, body: { ...body, metrics, ...(orders?.length ? { orderBys: orders } : {}) } };
  });
  const isWhole = repaired.every(({ body }) => body.metrics.length > 0 && !body.metricFilter);
  return isWhole ? repaired : undefined;
}
