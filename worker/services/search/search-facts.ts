import { findProperty } from '../../../db/queries/properties.ts';
import { countSearched, searchFacts as selectFacts } from '../../../db/queries/search.ts';
import { contentWords } from '../../analyst/understand/content-words.ts';
import { daysIn } from '../../analyst/understand/days-in.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { type Confidence, highCoverage, leastCoverage } from '../../knowledge/confidence.ts';
import type { SearchResult } from '../../routes/v1/search-schemas.ts';
import { todayIn } from '../properties/today-in.ts';
import { askOutside } from './ask-outside.ts';
import { toFoundFacts } from './to-found-facts.ts';
import { toVectors } from './to-vectors.ts';

export interface Search {
  q: string;
  propertyId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  dimension?: string | undefined;
  limit: number;
}

/**
 * The facts of the team that have to do with some words, the best first, each with what proves it and why it was found. What
 * does not reach the floor is not shown, and nothing is a result, too. One round trip to the database; with an embedder outside two, and one for the ledger.
 * @throws AppError `not_found` when there is no such property
 */
export async function searchFacts(ctx: Ctx, search: Search): Promise<SearchResult> {
  const { db, embedder } = ctx;
  const { q, propertyId, from, to, dimension, limit } = search;
  if (from !== undefined && to !== undefined && from > to) {
    throw new AppError('invalid_request', 'from: must not be after to.');
  }
  await ctx.languages.open();
  const { days, rest } = from === undefined && to === undefined ? daysIn(q, todayIn('UTC', ctx.now())) : { rest: q };
  // "20 November" alone is sought as words, too.
  const sought = contentWords(rest).length > 0 ? rest : q;
  const words = contentWords(sought);
  const criteria = {
    propertyId,
    from: from ?? days?.from,
    to: to ?? days?.to,
    dimensions: dimension === undefined ? undefined : [dimension],
  };
  // Whose budget an embedder outside is of has to be known first.
  const nobody = { tenantId: '', userId: '' };
  const actor = embedder.isOutside && words.length > 0 ? (await ctx.batch([])).actor : nobody;
  const found = await toVectors(ctx, { actor, text: sought, words });
  const vectors = await askOutside(ctx, found, { criteria, ...(actor.tenantId && { tenantId: actor.tenantId }) });
  const { results } = await ctx.batch([
    selectFacts(db, { words, vectors, leastCoverage, highCoverage, criteria, limit }),
    countSearched(db, { model: embedder.model, criteria }),
    findProperty(db, propertyId ?? nowhere),
  ]);
  const [{ rows }, { rows: counts }, properties] = results;
  if (propertyId !== undefined && properties.length === 0)
    throw new AppError('not_found', 'There is no such property.');
  const data = toFoundFacts(rows, embedder);
  const { facts = 0, from: first = null, to: last = null, without_vector: waiting = 0 } = counts[0] ?? {};
  return {
    data,
    confidence: inAll({ data, words, facts, isComplete: vectors.some(({ model }) => model === embedder.model) }),
    searched: {
      facts,
      from: first,
      to: last,
      days: days ?? null,
      without_vector: waiting,
      embedder: embedder.model,
      by: embedder.sense,
    },
  };
}

/** No property has it. */
const nowhere = '00000000-0000-0000-0000-000000000000';

/** Of the whole search, also where nothing is shown. */
function inAll(found: { data: SearchResult['data']; words: string[]; facts: number; isComplete: boolean }): Confidence {
  const [best] = found.data.toSorted(
    (one, other) => levels.indexOf(one.confidence.level) - levels.indexOf(other.confidence.level),
  );
  const caveat = found.isComplete ? '' : ' The embedding model could not be asked, so only words were compared.';
  if (best) return { ...best.confidence, reason: best.confidence.reason + caveat };
  const reason =
    found.words.length === 0
      ? 'There is no word in it to look for. Say what the fact should be about: a figure, a page, a country, a day.'
      : found.facts === 0
        ? 'There are no facts to search: no day that was asked for has been read. Days are read the night after they are over.'
        : 'No fact has enough of these words, or words like them. Say it in the words of Google Analytics, or ask for other days.';
  return { level: 'none', reason: reason + (found.words.length > 0 ? caveat : '') };
}

const levels = ['high', 'medium', 'none'] satisfies Confidence['level'][];
