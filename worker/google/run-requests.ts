import type { Ga4Request } from '../analyst/ga4-types.ts';
import type { GoogleConfig } from './config.ts';
import { batchRunReports, type BatchedReply } from './data-api.ts';
import { runFunnelReport } from './funnel-report.ts';
import { runRealtimeReport } from './realtime-report.ts';
import { withoutRefused } from './without-refused.ts';

/** Requests that one batchRunReports takes. */
const mostInBatch = 5;

/** Every request of a question at once, each by its method; the replies by the requests' ids. */
export async function runRequests(
  config: GoogleConfig,
  accessToken: string,
  property: string,
  requests: Ga4Request[],
  signal?: AbortSignal,
): Promise<Map<string, BatchedReply>> {
  const calls = callsOf(requests).map((call) => runCall(config, accessToken, property, call, signal));
  return new Map((await Promise.all(calls)).flat());
}

/** Reports travel together, five a call; the live view and funnels have methods of their own. */
export function callsOf(requests: Ga4Request[]): Ga4Request[][] {
  const reports = requests.filter(({ method }) => method === 'runReport');
  const others = requests.filter(({ method }) => method !== 'runReport');
  const batches = Array.from({ length: Math.ceil(reports.length / mostInBatch) }, (_, index) =>
    reports.slice(index * mostInBatch, (index + 1) * mostInBatch),
  );
  return [...batches, ...others.map((request) => [request])];
}

/** The requests of one call. One that Google refuses for a metric beside the rest is made once more without it. */
export async function runCall(
  config: GoogleConfig,
  accessToken: string,
  property: string,
  requests: Ga4Request[],
  signal?: AbortSignal,
): Promise<[id: string, reply: BatchedReply][]> {
  const [first] = requests;
  if (first?.method === 'runRealtimeReport') {
    return [[first.id, await runRealtimeReport(config, accessToken, property, first.body, signal)]];
  }
  if (first?.method === 'runFunnelReport') {
    return [[first.id, await runFunnelReport(config, accessToken, property, first.body, signal)]];
  }
  const reports = requests.flatMap((request) => (request.method === 'runReport' ? [request] : []));
  const runBatch = async (sent: typeof reports): Promise<[id: string, reply: BatchedReply][]> => {
    const bodies = sent.map(({ body }) => body);
    const replies = await batchRunReports(config, accessToken, property, bodies, signal);
    return replies.map((reply, index) => [sent[index]?.id ?? '', reply]);
  };
  try {
    return await runBatch(reports);
  } catch (error) {
    const repaired = withoutRefused(reports, error);
    if (!repaired) throw error;
    const replies = await runBatch(repaired);
    return replies.map(([id, reply], index) => {
      const request = repaired[index];
      return [id, request ? { ...reply, request } : reply];
    });
  }
}
