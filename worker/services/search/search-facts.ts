import { findProperty } from '../../../db/queries/properties.ts';
import {
  countSearched,
  type FoundFact,
  searchFacts as selectFacts,
  type SoughtVector,
} from '../../../db/queries/search.ts';
import { factToReport } from '../../analyst/facts/fact-to-report.ts';
import type { FactCriteria } from '../../../db/queries/fact-vectors.ts';
import type { FactRequest, FactValues } from '../../analyst/facts/day-fact.ts';
import { fingerprintOf } from '../../analyst/proof/fingerprint.ts';
import { verify } from '../../analyst/proof/verify.ts';
import { contentWords } from '../../analyst/understand/content-words.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { type Confidence, confidenceIn, highCoverage, leastCosine, leastCoverage } from '../../knowledge/confidence.ts';
import { EmbedderFailed } from '../../knowledge/embedders/embedder-failed.ts';
import type { Embedder } from '../../knowledge/embedders/embedder.ts';
import { lexicalEmbedder } from '../../knowledge/embedders/lexical-embedder.ts';
import { mostMatches, toFactFilter } from '../../knowledge/vector-index/vector-index.ts';
import { describeCause, log } from '../../log.ts';
import type { SearchResult } from '../../routes/v1/search-schemas.ts';

export interface Search {
  q: string;
  propertyId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  dimension?: string | undefined;
  limit: number;
}

/** Longer than it takes; whoever searches waits no longer for a model. */
const patienceMs = 3_000;

/**
 * The facts of the team that have to do with some words, the best first, each with what proves it and why it was found. What
 * does not reach the floor is not shown, and nothing is a result, too. One round trip to the database.
 * @throws AppError `not_found` when there is no such property
 */
export async function searchFacts(ctx: Ctx, search: Search): Promise<SearchResult> {
  const { db, embedder } = ctx;
  const { q, propertyId, from, to, dimension, limit } = search;
  if (from !== undefined && to !== undefined && from > to) {
    throw new AppError('invalid_request', 'from: must not be after to.');
  }
  const words = contentWords(q);
  const criteria = { propertyId, from, to, dimensions: dimension === undefined ? undefined : [dimension] };
  const sought = words.length > 0 ? await toVectors(embedder, q, words) : [];
  const vectors = ctx.outsideVectors.isBound ? await askOutside(ctx, sought, criteria) : sought;
  const { results } = await ctx.batch([
    selectFacts(db, { words, vectors, leastCoverage, highCoverage, criteria, limit }),
    countSearched(db, { model: embedder.model, criteria }),
    findProperty(db, propertyId ?? nowhere),
  ]);
  const [{ rows }, { rows: counts }, properties] = results;
  if (propertyId !== undefined && properties.length === 0)
    throw new AppError('not_found', 'There is no such property.');
  const data = rows.flatMap((row) => toResult(row, embedder));
  const { facts = 0, from: first = null, to: last = null, without_vector: waiting = 0 } = counts[0] ?? {};
  return {
    data,
    confidence: inAll({ data, words, facts, isComplete: vectors.some(({ model }) => model === embedder.model) }),
    searched: { facts, from: first, to: last, without_vector: waiting, embedder: embedder.model, by: embedder.sense },
  };
}

/** No property has it. */
const nowhere = '00000000-0000-0000-0000-000000000000';

/** Of the embedder that is configured, when it answers, then of the built-in one, for facts that have no other vector yet. */
async function toVectors(embedder: Embedder, q: string, words: string[]): Promise<SoughtVector[]> {
  const embedders = embedder.model === lexicalEmbedder.model ? [embedder] : [embedder, lexicalEmbedder];
  const vectors = await Promise.all(embedders.map((each) => toVector(each, q, words)));
  return vectors.flatMap((vector) => vector ?? []);
}

async function toVector(embedder: Embedder, q: string, words: string[]): Promise<SoughtVector | undefined> {
  const { model, sense } = embedder;
  // What compares words is misled by those that only ask.
  const text = sense === 'words' ? words.join(' ') : q;
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const [vector] = await embedder.embed([text], { purpose: 'question', signal: patience });
    return vector && { model, vector, floor: leastCosine(embedder) };
  } catch (error) {
    if (!(error instanceof EmbedderFailed) && !patience.aborted) throw error;
    log({ event: 'search_not_embedded', cause: describeCause(error) });
    return undefined;
  }
}

/** Where vectors are in Vectorize, it says which are nearest to the first; that takes a round trip to know whose. */
async function askOutside(ctx: Ctx, vectors: SoughtVector[], criteria: FactCriteria): Promise<SoughtVector[]> {
  const [sought, ...others] = vectors;
  if (!sought || sought.model !== ctx.embedder.model) return vectors;
  const { actor } = await ctx.batch([]);
  const index = ctx.vectorIndexes({ tenantId: actor.tenantId, model: sought.model });
  try {
    const { matches } = await index.query(sought.vector, { topK: mostMatches, filter: toFactFilter(criteria) });
    return [{ ...sought, outside: matches }, ...others];
  } catch (error) {
    log({ event: 'search_not_embedded', cause: describeCause(error) });
    return others;
  }
}

/** A fact that no longer proves itself is no result. */
function toResult(row: FoundFact, embedder: Embedder): SearchResult['data'] {
  // As `storeDay` wrote them, after they were proven.
  const [values, request] = [row.values as FactValues, row.request as FactRequest];
  const report = factToReport({ text: row.text, values, request });
  if (verify(report).length > 0) return [];
  return [
    {
      id: row.id,
      property_id: row.property_id,
      kind: row.kind,
      day: row.day,
      dimension: row.dimension,
      text: row.text,
      confidence: confidenceIn(row, row.model === lexicalEmbedder.model ? lexicalEmbedder : embedder),
      report: { ...report, fingerprint: fingerprintOf(report) },
    },
  ];
}

/** Of the whole search, also where nothing is shown. */
function inAll(found: { data: SearchResult['data']; words: string[]; facts: number; isComplete: boolean }): Confidence {
  const [best] = found.data.toSorted(
    (one, other) => levels.indexOf(one.confidence.level) - levels.indexOf(other.confidence.level),
  );
  const caveat = found.isComplete ? '' : ' The embedding model did not answer, so only words were compared.';
  if (best) return { ...best.confidence, reason: best.confidence.reason + caveat };
  const reason =
    found.words.length === 0
      ? 'There is no word in it to look for. Say what the fact should be about: a figure, a page, a country, a day.'
      : found.facts === 0
        ? 'There are no facts to search: the days of a property are read at night, from the night after it was linked on.'
        : 'No fact has enough of these words, or words like them. Say it in the words of Google Analytics, or ask for other days.';
  return { level: 'none', reason: reason + (found.words.length > 0 ? caveat : '') };
}

const levels = ['high', 'medium', 'none'] satisfies Confidence['level'][];
