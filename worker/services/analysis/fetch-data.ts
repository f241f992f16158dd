import type { Actor } from '../../../db/scope.ts';
import type { Ga4Request, RunReportReply } from '../../analyst/ga4-types.ts';
import { runRequests } from '../../google/run-requests.ts';
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
  const answers = await withAccessToken(dependencies, source.actor, source.grant, (accessToken) =>
    runRequests(dependencies.env, accessToken, source.property, requests, signal),
  );
  const fetchedAt = dependencies.now().toISOString();
  return requests.map((request) => {
    const answer = answers.get(request.id);
    if (!answer) throw new Error('Google sent too few replies');
    return { request, ...answer, fetchedAt };
  });
}
