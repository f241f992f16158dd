import type { FoundFact as Row } from '../../../db/queries/search.ts';
import type { FactRequest, FactValues } from '../../analyst/facts/day-fact.ts';
import { factToReport } from '../../analyst/facts/fact-to-report.ts';
import { fingerprintOf } from '../../analyst/proof/fingerprint.ts';
import { verify } from '../../analyst/proof/verify.ts';
import { confidenceIn } from '../../knowledge/confidence.ts';
import type { Embedder } from '../../knowledge/embedders/embedder.ts';
import { lexicalEmbedder } from '../../knowledge/embedders/lexical-embedder.ts';
import type { FoundFact } from '../../routes/v1/search-schemas.ts';

/** Facts as the API says them, each with its proof. One that no longer proves itself is none. */
export function toFoundFacts(rows: Row[], embedder: Embedder): FoundFact[] {
  return rows.flatMap((row) => {
    // As `storeDay` wrote them, after they were proven.
    const [values, request] = [row.values as FactValues, row.request as FactRequest];
    const report = factToReport({ text: row.text, values, request });
    if (verify(report).length > 0) return [];
    const { id, property_id, kind, day, dimension, text } = row;
    const confidence = confidenceIn(row, row.model === lexicalEmbedder.model ? lexicalEmbedder : embedder);
    return [
      {
        id,
        property_id,
        kind,
        day,
        dimension,
        text,
        confidence,
        report: { ...report, fingerprint: fingerprintOf(report) },
      },
    ];
  });
}
