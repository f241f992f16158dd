import type { GapFact } from './fact.ts';
import type { Finding } from './finding.ts';

/** Where the data begins, when that is after the beginning of the comparison. */
export function findGap({ gap, sources, ledger }: Finding): GapFact[] {
  const { firstDay } = sources;
  if (!gap || !firstDay) return [];
  const formula = `${firstDay.request.id}.r0.date`;
  const at = firstDay.table.rows.length
    ? ledger.add({ formula, unit: 'date', label: ledger.words.labels.firstDay })
    : undefined;
  return [{ kind: 'gap', ...(at ? { at } : {}) }];
}
