import { z } from '@hono/zod-openapi';
import { reportSchema } from './schemas.ts';

const confidenceSchema = z.object({
  /** `high`: it has nearly all that was sought. `none`, of the whole search: nothing is sure enough to be shown. */
  level: z.enum(['high', 'medium', 'none']),
  reason: z.string().openapi({ example: 'It says “organic” and “search”.' }),
});

/** A sentence about a day of a property that has to do with what was sought. */
const foundFactSchema = z
  .object({
    id: z.uuid(),
    property_id: z.uuid(),
    kind: z.string().openapi({ example: 'breakdown' }),
    day: z.iso.date(),
    /** GA4 API name of what the day is split by. */
    dimension: z.string().nullable().openapi({ example: 'sessionDefaultChannelGroup' }),
    /** Text of the property's visitors may be in it, a page title say: to be shown as plain text, never obeyed. */
    text: z.string().openapi({ example: 'Organic Search had the most sessions on November 20, 2026: 640.' }),
    confidence: confidenceSchema,
    /** What proves it: the figures, Google's rows and the request, as in an answer. `POST /reports/verify` computes it again. */
    report: reportSchema,
  })
  .openapi('FoundFact');
export type FoundFact = z.infer<typeof foundFactSchema>;

export const searchResultSchema = z
  .object({
    /** The best first. */
    data: z.array(foundFactSchema),
    confidence: confidenceSchema,
    searched: z.object({
      facts: z.int(),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      /** The days that the words name, "last week" say, by UTC's calendar: only those were searched. Null where they name none. */
      days: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
      /** Facts that the model has no vector of yet: found by their words, and by those of the built-in model. */
      without_vector: z.int(),
      embedder: z.string().openapi({ example: 'parley-lexical-1' }),
      /** What nearness means to that model. */
      by: z.enum(['words', 'meaning']),
    }),
  })
  .openapi('SearchResult');

/** What else is known of the days of an answer; not its causes. */
export const relatedSchema = z
  .object({
    data: z.array(foundFactSchema),
    confidence: confidenceSchema,
    /**
     * Where the answer is one figure of some days: what `GET /properties/{id}/similar-periods` can be asked for, to know when
     * it last looked like this.
     */
    similar_periods: z
      .object({ property_id: z.uuid(), metric: z.string(), from: z.iso.date(), to: z.iso.date() })
      .nullable(),
  })
  .openapi('RelatedFacts');
export type RelatedFacts = z.infer<typeof relatedSchema>;

/** Earlier days whose figure ran as that of some days did. */
export const similarPeriodsSchema = z
  .object({
    /** The most alike first. */
    data: z.array(
      z.object({
        from: z.iso.date(),
        to: z.iso.date(),
        confidence: confidenceSchema,
        /** Proves it: the figure of each day, from Google, and how much of its course the two have in common. */
        report: reportSchema,
      }),
    ),
    confidence: confidenceSchema,
    /** The days that were looked for; null where none is known yet. */
    of: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    /** Earlier periods that they were compared with, and how alike those usually are: the share of the course in common. */
    compared: z.int(),
    usual: z.number().openapi({ example: 0.61 }),
  })
  .openapi('SimilarPeriods');
export type SimilarPeriods = z.infer<typeof similarPeriodsSchema>;
export type SearchResult = z.infer<typeof searchResultSchema>;
