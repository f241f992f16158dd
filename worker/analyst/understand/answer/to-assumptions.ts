import type { Phrasing } from '../lexicon/phrasing.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { Reading } from '../read/reading.ts';

export interface AssumptionInput {
  notes: NoteKey[];
  corrections: { typed: string; read: string }[];
  reading: Reading;
  phrasing: Phrasing;
}

/** What was taken for granted, in plain words; words that were not used come first, since they matter most. */
export function toAssumptions({ notes, corrections, reading, phrasing }: AssumptionInput): string[] {
  const unused = reading.unknown.map(({ text }) => shorten(text));
  const sentences = [
    ...(unused.length > 0 ? [phrasing.notUsed(unused.slice(0, 3))] : []),
    ...corrections.slice(0, 3).map(({ typed, read }) => phrasing.readAs(typed.slice(0, 40), read)),
    ...reading.pathWords.map((word) => phrasing.readAsPath(word.slice(0, 40))),
    ...[...new Set(notes)].map((note) => phrasing.notes[note]),
  ];
  return sentences.map((sentence) => sentence.slice(0, 200)).slice(0, 10);
}

/** At a word's end; a plan's assumption holds 200 characters. */
function shorten(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 50).replace(/\s+\S*$/u, '')} …`;
}
