import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import { type FactCriteria, matches, toText } from './fact-vectors.ts';

/** What is sought, as one model has it; the floor is the cosine from which on a fact has to do with it. */
export interface SoughtVector {
  model: string;
  vector: number[];
  floor: number;
  /** The facts that are nearest to it, where their vectors are not in the database. */
  outside?: { id: string; score: number }[];
}

export interface Sought {
  /** The words that a fact should have. */
  words: string[];
  /** By the model that is configured first. One after it is compared only with facts that have no vector by those before it. */
  vectors: SoughtVector[];
  /** The share of the words, weighed by how rare they are, from which on a fact has to do with what is sought. */
  leastCoverage: number;
  /** The share from which on it has nearly all that is sought: those come first. */
  highCoverage: number;
  criteria: FactCriteria;
  limit: number;
}

export interface FoundFact extends Record<string, unknown> {
  id: string;
  property_id: string;
  kind: string;
  /** `2026-11-20`. */
  day: string;
  dimension: string | null;
  text: string;
  values: unknown;
  request: unknown;
  /** The share of the words that it has, weighed by how rare they are among the facts. */
  coverage: number;
  /** Those of the words that it has, as they are indexed; where one was mistyped, the one that was meant. */
  words: string[];
  /** Null where it is not among the nearest. */
  cosine: number | null;
  /** What the cosine is by. */
  model: string | null;
}

/** How many of each list are fused. */
const mostOfList = 100;
/** Cormack et al., Reciprocal Rank Fusion, SIGIR 2009: what comes first weighs hardly more than what comes second. */
const rankOffset = 60;
const mostWords = 24;
/** In letters: shorter words are too near each other. */
const shortestCorrected = 5;

/**
 * The facts of the tenant that have to do with what is sought, the best first: by their words and by their vectors, the two
 * lists fused by reciprocal rank. Facts of many days differ in their figures alone; what is as good shares a rank, and of
 * those the latest day comes first. Words are compared without their endings, roughly, whatever the language; one that no fact has is
 * read as those of the facts that are one slip away. The text is looked through row by row: under row level security no index of it could be used.
 */
export function searchFacts(db: Database, { words, vectors, leastCoverage, highCoverage, criteria, limit }: Sought) {
  const facts = sql`ga4_facts f where f.tenant_id = ${currentTenant} and ${matches(criteria)}`;
  return db.execute<FoundFact>(sql`
    with asked as materialized (
      select lexeme, stem, ('''' || replace(replace(stem, '\\', '\\\\'), '''', '''''') || ''':' || case stem when lexeme then '' else '*' end)::tsquery as query
      from (
        select lexeme, case when lexeme ~ '[0-9/_]' or char_length(lexeme) < 5 then lexeme
          else left(lexeme, case when char_length(lexeme) < 8 then -1 else -3 end) end as stem
        from unnest(to_tsvector('simple', ${words.join(' ')})) order by lexeme limit ${mostWords}) stems),
    size as materialized (select count(*) as facts from ${facts}),
    said as materialized (
      select f.id, f.day, a.lexeme, a.lexeme as word from asked a, ${facts} and f.words @@ a.query),
    ${corrections(facts)},
    hits as materialized (
      select * from said
      union all select f.id, f.day, c.lexeme, min(c.word) from corrected c, ${facts} and f.words @@ c.query group by f.id, f.day, c.lexeme),
    weights as materialized (
      -- A word that no fact has weighs most: it is what was sought and is not there.
      select a.lexeme, ln((s.facts + 1) / (count(h.id) + 0.5)) as weight
      from asked a cross join size s left join hits h using (lexeme) group by a.lexeme, s.facts),
    by_words as materialized (
      select h.id, h.day, sum(w.weight) as score, array_agg(h.word order by h.word) as words,
        rank() over (order by sum(w.weight) desc) as place
      from hits h join weights w using (lexeme) group by h.id, h.day
      order by score desc, h.day desc limit ${mostOfList}),
    by_vectors as materialized (
      select id, day, cosine, model, enough, rank() over (order by enough desc, round(cosine * 20) desc) as place
      from (${nearest(vectors, facts)}) nearest),
    fused as (
      select coalesce(w.id, v.id) as id, coalesce(w.day, v.day) as day,
        coalesce(w.score / nullif((select sum(weight) from weights), 0), 0) as coverage, coalesce(w.words, '{}') as words,
        v.cosine, v.model, coalesce(v.enough, false) as enough,
        coalesce(1.0 / (${rankOffset} + w.place), 0) + coalesce(1.0 / (${rankOffset} + v.place), 0) as score
      from by_words w full join by_vectors v on v.id = w.id)
    select f.id, f.property_id, f.kind, f.day::text as day, f.dimension, f.text, f."values", f.request,
      u.coverage::float8 as coverage, to_json(u.words) as words, u.cosine, u.model
    from fused u join ga4_facts f on f.tenant_id = ${currentTenant} and f.id = u.id
    where u.enough or u.coverage >= ${leastCoverage}
    order by u.coverage >= ${highCoverage} desc, u.score desc, u.day desc, f.id limit ${limit}`);
}

/**
 * Words of the facts for those that no fact has: with the same first letter, and one letter more, fewer or other, or two neighbours
 * swapped; long ones may differ in their endings, too. Without an extension, which not every Postgres has; the facts' words are gathered only where one is missing.
 */
function corrections(facts: SQL): SQL {
  const without = (word: SQL) => sql`overlay(${word} placing '' from i for 1)`;
  const [typed, known] = [sql`m.typed`, sql`left(v.word, m.letters + more)`];
  return sql`
    lost as materialized (
      select lexeme, stem from asked a where char_length(lexeme) >= ${shortestCorrected} and lexeme !~ '[0-9/_.-]'
        and not exists (select from said s where s.lexeme = a.lexeme)),
    missing as materialized (
      select lexeme, typed, is_stem, char_length(typed) as letters from lost
        cross join lateral (values (lexeme, false), (stem, true)) forms (typed, is_stem)
      where not is_stem or char_length(typed) > ${shortestCorrected}),
    vocabulary as materialized (
      select distinct w.lexeme as word
      from (select f.words from ${facts} and exists (select from missing)) f cross join lateral unnest(f.words) w
      where char_length(w.lexeme) >= ${shortestCorrected} - 1 and left(w.lexeme, 1) in (select left(lexeme, 1) from missing)),
    corrected as materialized (
      select distinct m.lexeme, v.word, ('''' || replace(replace(v.word, '\\', '\\\\'), '''', '''''') || '''')::tsquery as query
      from missing m join vocabulary v on left(v.word, 1) = left(m.lexeme, 1) and char_length(v.word) >= m.letters - 1
        cross join generate_series(-1, 1) more
      where char_length(${known}) = m.letters + more and (m.is_stem or ${known} = v.word) and exists (
        select from generate_series(2, m.letters + 1) i
        where case more
          when -1 then ${without(typed)} = ${known}
          when 1 then ${without(known)} = ${typed}
          else ${without(typed)} = ${without(known)} or left(${typed}, i - 1) || substr(${typed}, i + 1, 1) || substr(${typed}, i, 1) || substr(${typed}, i + 2) = ${known}
        end))`;
}

/** By each model the facts with a vector of it and of none before; of those that are as near, to a twentieth, the latest first. */
function nearest(vectors: SoughtVector[], facts: SQL): SQL {
  const lists = vectors.map(({ model, vector, floor, outside }, index) => {
    if (outside) {
      return sql`(
        select f.id, f.day, v.score as cosine, ${model}::text as model, v.score >= ${floor} as enough
        from jsonb_to_recordset(${JSON.stringify(outside)}::jsonb) as v(id uuid, score float8), ${facts} and f.id = v.id)`;
    }
    const before = vectors.slice(0, index).map(
      (earlier) => sql`and not exists (select from fact_embeddings b
        where b.tenant_id = e.tenant_id and b.fact_id = e.fact_id and b.model = ${earlier.model})`,
    );
    return sql`(
      select id, day, cosine, ${model}::text as model, cosine >= ${floor} as enough from (
        select f.id, f.day, 1 - (e.embedding <=> ${toText(vector)}::halfvec(384)) as cosine
        from fact_embeddings e, ${facts} and e.tenant_id = f.tenant_id and e.fact_id = f.id and e.model = ${model} ${sql.join(before, sql` `)}
      ) compared
      order by round(cosine * 20) desc, day desc limit ${mostOfList})`;
  });
  const none = sql`select null::uuid as id, null::date as day, null::float8 as cosine, null::text as model, false as enough where false`;
  return sql.join([none, ...lists], sql` union all `);
}

/** What is searched: how many facts, of which days, and how many of them have no vector by the model yet. */
export function countSearched(db: Database, { model, criteria }: { model: string; criteria: FactCriteria }) {
  return db.execute<{ facts: number; from: string | null; to: string | null; without_vector: number }>(sql`
    select count(*)::int as facts, min(f.day)::text as "from", max(f.day)::text as "to",
      count(*) filter (where not exists (select from fact_embeddings e
        where e.tenant_id = f.tenant_id and e.fact_id = f.id and e.model = ${model})
      and not exists (select from outside_vectors o
        where o.tenant_id = f.tenant_id and o.fact_id = f.id and o.model = ${model} and o.content_hash is not null))::int as without_vector
    from ga4_facts f where f.tenant_id = ${currentTenant} and ${matches(criteria)}`);
}

/** A figure of whole days as the facts of a property have it, the oldest day first. @param of.property Google's name of it, or its id here */
export function listDailyValues(
  db: Database,
  of: { metric: string } & ({ propertyId: string } | { property: string }),
) {
  const propertyId =
    'propertyId' in of
      ? sql`${of.propertyId}::uuid`
      : sql`(select p.id from ga4_properties p where p.tenant_id = ${currentTenant} and p.property = ${of.property})`;
  return db.execute<{ id: string; day: string; value: number }>(sql`
    select distinct on (f.day) f.id, f.day::text as day, (t.item #>> array['rows', '0', 'metrics', (m.place - 1)::text])::float8 as value
    from ga4_facts f
      cross join lateral jsonb_each(f."values" -> 'tables') as t(name, item)
      cross join lateral jsonb_array_elements(t.item -> 'metrics') with ordinality as m(item, place)
    where f.tenant_id = ${currentTenant} and f.property_id = ${propertyId} and f.kind in ('audience', 'results')
      and jsonb_array_length(t.item -> 'dimensions') = 0 and jsonb_array_length(t.item -> 'rows') = 1
      and m.item ->> 'name' = ${of.metric}
    order by f.day`);
}

/** Facts with what proves them, the oldest day first. */
export function selectFacts(db: Database, ids: string[]) {
  return db.execute<{ id: string; day: string; values: unknown; request: unknown }>(sql`
    select f.id, f.day::text as day, f."values", f.request from ga4_facts f
    where f.tenant_id = ${currentTenant} and f.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)
    order by f.day`);
}
