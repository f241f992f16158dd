import { z } from 'zod';

/** The structured result of the tools that answer with a report; its parts are those of the API's report. */
export const reportOutput = {
  status: z.enum(['complete', 'partial', 'clarify', 'refused']),
  answer: z.string(),
  /** Formatted and raw, with the formula and the cells it is made of: `t1.r0.sessions` is row 0 of table `t1`. */
  figures: z.array(
    z.looseObject({ id: z.string(), value: z.number(), formatted: z.string(), cells: z.array(z.string()) }),
  ),
  tables: z.record(z.string(), z.looseObject({ rows: z.array(z.unknown()) })),
  /** The exact request that Google answered, per table. */
  citations: z.array(
    z.looseObject({ id: z.string(), method: z.string(), request: z.looseObject({}), row_count: z.number() }),
  ),
  quality: z.looseObject({ time_zone: z.string(), currency: z.string() }),
  assumptions: z.array(z.string()),
  options: z.array(z.object({ label: z.string(), question: z.string() })).optional(),
  plan: z.looseObject({ kind: z.string() }),
};
