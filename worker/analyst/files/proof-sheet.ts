import type { Report } from '../report.ts';
import { toNumber } from './answer-sheet.ts';
import { type Cell, type Sheet, textOf } from './sheet.ts';

/** Every number of the answer with the cells and the formula behind it, then the requests whose replies those cells are. */
export function proofSheet({ values, citations, fingerprint }: Report): Sheet {
  const rows: Cell[][] = Object.entries(values).map(([ref, value]) => [
    textOf(ref),
    textOf(value.label),
    textOf(value.formatted),
    toNumber(value),
    textOf(value.formula ?? value.cells[0] ?? ''),
  ]);
  return {
    name: 'Proof',
    header: [
      'Number',
      'What it is',
      'As printed',
      'Value',
      'Cells and formula (t1.r0.sessions: sheet t1, its first row)',
    ],
    rows: [
      ...rows,
      [],
      ['Rows', 'Method', 'Property', 'Answered', 'Request'].map(textOf),
      ...citations.map(({ id, method, property, fetched_at: at, request }) =>
        [id, method, property, at, JSON.stringify(request)].map(textOf),
      ),
      ...(fingerprint === undefined ? [] : [[], [textOf('Fingerprint'), textOf(fingerprint)]]),
    ],
  };
}
