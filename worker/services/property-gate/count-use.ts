import type { Question } from './flight.ts';
import type { GateTools } from './gate-tools.ts';
import type { Use, UseBook } from './use-book.ts';

/** Counts what a question used: for its team, and for whoever runs Parley. */
export function countUse(tools: GateTools, book: UseBook, question: Question, use: Partial<Use>): void {
  const { team, request } = question;
  const { tokens: googleTokens, ...counts } = use;
  book.add({ team, purpose: request.purpose }, use, tools.now());
  tools.counters.count({ event: 'google', kind: request.purpose, ...counts, googleTokens });
}
