import type { Database } from '../../../db/client.ts';
import { countOutside, forgetOutside, listGone, listOutside } from '../../../db/queries/outside-vectors.ts';
import { scopeTo } from '../../../db/scope.ts';
import { dimensions } from '../embedders/embedder.ts';
import { chunk } from './chunk.ts';
import { mostVectors, toOutsideId, type VectorizeBinding } from './vectorize-index.ts';

/** What is kept in Vectorize and has to go there when it goes here. Both fail as a whole and go on where they were. */
export interface OutsideVectors {
  /** Whether that is where vectors are: a search asks there first. */
  isBound: boolean;
  /** Deletes all of a tenant's, whatever models made them, before its rows go. Returns how many. */
  forget(tenantId: string): Promise<number>;
  /** How many of a tenant's are there. */
  count(tenantId: string): Promise<number>;
  /** Deletes those whose facts are gone for a while, of whatever tenant. Returns how many. */
  sweep(asOf: Date): Promise<number>;
}

/** Longer than a message's facts are embedded: what is on its way there would arrive after it was deleted. */
const settledAfterMs = 15 * 60_000;
const mostSwept = 10_000;
/** What one query gives. https://developers.cloudflare.com/vectorize/platform/limits/ */
const mostFound = 100;
const somewhere = Array.from({ length: dimensions }, (_, index) => (index === 0 ? 1 : 0));

/** Without a binding nothing can be deleted: what was noted stays noted, and both fail while there is any. */
export function createOutsideVectors(db: Database, vectorize: VectorizeBinding | undefined): OutsideVectors {
  async function remove(tenantId: string, vectors: { fact_id: string; model: string }[]): Promise<void> {
    if (!vectorize) throw new Error('vectors are kept in a Vectorize index that is not bound');
    await vectorize.deleteByIds(vectors.map(({ fact_id, model }) => toOutsideId(fact_id, model)));
    const byModel = Map.groupBy(vectors, ({ model }) => model);
    await scopeTo(
      db,
      { tenantId, userId: '' },
      [...byModel].map(([model, of]) =>
        forgetOutside(
          db,
          model,
          of.map(({ fact_id }) => fact_id),
        ),
      ),
    );
  }
  /** What a database that was restored knows nothing of. */
  async function removeUnknown(tenantId: string, known: Set<string>): Promise<number> {
    const found = await vectorize?.query(somewhere, { topK: mostFound, namespace: tenantId, returnMetadata: 'none' });
    const unknown = (found?.matches ?? []).flatMap(({ id }) => (known.has(id) ? [] : [id]));
    if (unknown.length > 0) await vectorize?.deleteByIds(unknown);
    return unknown.length;
  }
  return {
    isBound: vectorize !== undefined,
    async forget(tenantId) {
      const known = new Set<string>();
      for (;;) {
        const [{ rows }] = await scopeTo(db, { tenantId, userId: '' }, [listOutside(db, mostVectors)]);
        if (rows.length === 0) break;
        await remove(tenantId, rows);
        for (const { fact_id, model } of rows) known.add(toOutsideId(fact_id, model));
      }
      return known.size + (await removeUnknown(tenantId, known));
    },
    async count(tenantId) {
      const [{ rows }] = await scopeTo(db, { tenantId, userId: '' }, [countOutside(db)]);
      return rows[0]?.vectors ?? 0;
    },
    async sweep(asOf) {
      const before = new Date(asOf.getTime() - settledAfterMs);
      const [{ rows }] = await db.batch([listGone(db, { before, most: mostSwept })]);
      for (const [tenantId, vectors] of Map.groupBy(rows, ({ tenant_id }) => tenant_id)) {
        for (const some of chunk(vectors, mostVectors)) await remove(tenantId, some);
      }
      return rows.length;
    },
  };
}
