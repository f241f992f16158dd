import type { VisitorCtx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { toBase64Url } from '../auth/session-token.ts';
import { estimate } from '../budget/enter-gate.ts';
import type { Admission, Quota } from '../budget/tenant-gates.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { deriveKey } from '../derive-key.ts';
import type { Site } from './find-site.ts';

/** An address may be an office's or a network's. */
const visitorsOfAddress = 10;
const streamsOfVisitor = 2;

/**
 * Takes one question of a visitor's, of the address's, of the widget's, of all visitors' of the team and of the team's own budget, and a place
 * among its open answers: all of them in one step, or none. Throws what is spent, in words for a visitor.
 */
export async function enterAsVisitor(
  ctx: Pick<VisitorCtx, 'env' | 'gates' | 'model' | 'now' | 'visitor' | 'address'>,
  site: Site,
  { streamId, runId }: { streamId: string; runId: string },
): Promise<Admission['mayUse']> {
  const { env, gates, model } = ctx;
  const { full, spent, mayUse } = await gates.enter({
    tenantId: site.tenant_id,
    userId: `widget/${site.widgetId}/${ctx.visitor.visitorId}`,
    streamId,
    run: { id: runId, estimate: { ...estimate, ...(!model && { modelTokens: 0 }) } },
    mostStreams: {
      person: streamsOfVisitor,
      site: Math.ceil(env.STREAMS_PER_TEAM / 4),
      team: Math.ceil(env.STREAMS_PER_TEAM / 2),
    },
    budget: { modelTokens: env.MODEL_TOKENS_PER_DAY, ga4Tokens: env.GA4_TOKENS_PER_DAY },
    quotas: await quotasOf(ctx, site),
  });
  if (full) {
    throw new AppError('too_many_streams', 'Many are asking just now. Try again in a few seconds.', {
      action: 'wait',
      retryAfterSeconds: 5,
    });
  }
  const { seconds } = untilMidnight(ctx.now());
  if (spent === 'visitor' || spent === 'address') {
    throw budgetSpent('You have asked as much as this chat answers in a day.', seconds);
  }
  if (spent) throw budgetSpent('This chat has answered as much as it does in a day.', seconds);
  if (mayUse.ga4) return mayUse;
  await gates.closeStream(site.tenant_id, streamId);
  throw budgetSpent('This chat has answered as much as it does in a day.', seconds);
}

/** Who vouches for nobody can take another name with each question, but hardly another address. */
async function quotasOf(
  { env, visitor, address }: Pick<VisitorCtx, 'env' | 'visitor' | 'address'>,
  site: Site,
): Promise<Quota[]> {
  const most = site.visitor_budget;
  const { widgetId } = site;
  return [
    { of: 'visitor', key: `${widgetId}/${visitor.visitorId}`, most },
    ...(address !== undefined && !visitor.isIdentified
      ? [
          {
            of: 'address' as const,
            key: `${widgetId}@${await hashOf(env.COOKIE_KEY, address)}`,
            most: most * visitorsOfAddress,
          },
        ]
      : []),
    { of: 'site', key: widgetId, most: site.site_budget },
    { of: 'team', key: 'widgets', most: env.WIDGET_QUESTIONS_PER_DAY },
  ];
}

/** So that no address is kept, nor found by trying all there are. */
async function hashOf(key: string, address: string): Promise<string> {
  const bytes = await deriveKey(key, `parley widget address ${address}`);
  return toBase64Url(bytes.slice(0, 12));
}

function budgetSpent(what: string, seconds: number): AppError {
  const hours = Math.ceil(seconds / 3_600);
  return new AppError('budget_spent', `${what} Try again in ${hours === 1 ? 'an hour' : `${hours} hours`}.`, {
    action: 'wait',
    retryAfterSeconds: seconds,
  });
}
