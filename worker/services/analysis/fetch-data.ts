import type { Actor } from '../../../db/scope.ts';
import type { Ga4Request, RunReportReply } from '../../analyst/ga4-types.ts';
import { batchRunReports } from '../../google/data-api.ts';
import type { AccessDependencies, StoredGrant } from '../google-access/get-access-token.ts';
import { withAccessToken } from '../google-access/with-access-token.ts';

export interface Fetched {
  request: Ga4Request;
  reply: RunReportReply;
  /** What Google says it cost. */
  tokens: number | undefined;
  /** ISO 8601 UTC. */
  fetchedAt: string;
}

/** Asks Google for all requests of a question at once. Throws AppError when Google cannot or will not answer. */
export async function fetchData(
  dependencies: AccessDependencies,
  source: { actor: Pick<Actor, 'tenantId' | 'userId'>; grant: StoredGrant; property: string },
  requests: Ga4Request[],
  signal: AbortSignal,
): Promise<Fetched[]> {
  const bodies = requests.map((request) => request.body);
  const replies = await withAccessToken(dependencies, source.actor, source.grant, (accessToken) =>
    batchRunReports(dependencies.env, accessToken, source.property, bodies, signal),
  );
  const fetchedAt = dependencies.now().toISOString();
  return requests.map((request, index) => {
    const answer = replies[index];
    if (!answer) throw new Error('batchRunReports returned too few replies');
    return { request, ...answer, fetchedAt };
  });
}
