import {
  finishEmbedding,
  listUnembedded,
  postponeEmbedding,
  type UnembeddedFact,
} from '../../../db/queries/embedding.ts';
import { lockPropertySync } from '../../../db/queries/sync.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { embedWithinBudget } from '../budget/embed-within-budget.ts';
import { untilMidnight } from '../budget/until-midnight.ts';
import { EmbedderFailed } from '../../knowledge/embedders/embedder-failed.ts';
import { toDayNumber } from '../../knowledge/vector-index/vector-index.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';
import { toAppError } from '../../to-app-error.ts';

export type EmbedTools = Pick<Dependencies, 'db' | 'env' | 'gates' | 'embedder' | 'vectorIndexes' | 'now'>;

/** The facts of 14 months and a little more. What is beyond waits for the next message. */
const mostFacts = 6_000;
const againAfterMs = 10 * 60_000;

/**
 * Gives the facts of a property that are new, say something else than before, or were embedded by another model a vector by
 * the one that is configured; batch by batch, so that whoever goes on does none of them again. The vectors of another model
 * stay until the last fact has its own. Returns how many got one. A model outside is of the team's budget of the day; where that
 * is spent they wait for midnight UTC. A failure is kept for owners and /health and costs
 * nothing else: the facts are tried again.
 */
export async function embedFacts(
  tools: EmbedTools,
  property: { tenantId: string; propertyId: string },
  signal: AbortSignal,
): Promise<number> {
  const { db, embedder, vectorIndexes, now } = tools;
  const { tenantId, propertyId } = property;
  const actor = { tenantId, userId: '' };
  const index = vectorIndexes({ tenantId, model: embedder.model });
  const postpone = (error: string | null) => {
    const asOf = now();
    // What a team may use begins anew at midnight; until then nothing is gained by trying.
    const waitMs = error === 'budget_spent' ? untilMidnight(asOf).seconds * 1000 : againAfterMs;
    const dueAt = new Date(asOf.getTime() + waitMs);
    return scopeTo(db, actor, [postponeEmbedding(db, propertyId, { error, asOf, dueAt })]);
  };
  let embedded = 0;
  try {
    while (embedded < mostFacts && !signal.aborted) {
      const wanted = { propertyId, model: embedder.model, most: embedder.batchSize };
      const [{ rows: facts }] = await scopeTo(db, actor, [listUnembedded(db, wanted)]);
      if (facts.length === 0) {
        await scopeTo(db, actor, [
          lockPropertySync(db, propertyId),
          finishEmbedding(db, { propertyId, model: embedder.model }),
        ]);
        return embedded;
      }
      const vectors = await embedWithinBudget(tools, actor, {
        embedder,
        texts: facts.map(({ about, text }) => (about ? `${about}: ${text}` : text)),
        purpose: 'fact',
        signal,
      });
      const made = facts.flatMap((fact, place) => {
        const values = vectors[place];
        return values ? [toVector(fact, propertyId, values)] : [];
      });
      // Those without a word would come again and again.
      if (made.length === 0) throw new EmbedderFailed('invalid');
      await index.upsert(made);
      embedded += made.length;
    }
    await postpone(null);
  } catch (error) {
    const reason = error instanceof EmbedderFailed ? error.reason : toAppError(error).code;
    log({
      event: 'facts_not_embedded',
      tenant: await toTenantMark(tenantId),
      code: reason,
      cause: describeCause(error),
    });
    // A database that is away learns of it the next time.
    await postpone(reason).catch((cause: unknown) =>
      log({ event: 'facts_not_embedded', code: 'not_noted', cause: describeCause(cause) }),
    );
  }
  return embedded;
}

function toVector(fact: UnembeddedFact, propertyId: string, values: number[]) {
  return {
    id: fact.id,
    values,
    metadata: {
      property_id: propertyId,
      kind: fact.kind,
      day: toDayNumber(fact.day),
      ...(fact.dimension !== null && { dimension: fact.dimension }),
      content_hash: fact.content_hash,
    },
  };
}
