import type { Unit } from '../report.ts';

/** A value of a file: what it is decides how it is written, never how it looks. */
export type Cell =
  | { text: string }
  | { number: number; unit: Unit; currency?: string | undefined }
  /** ISO 8601, `2026-11-03`. */
  | { day: string }
  | undefined;

export interface Sheet {
  name: string;
  /** Above its columns. */
  header?: string[];
  rows: Cell[][];
}

export function textOf(text: string): Cell {
  return { text };
}
