import { kinds, type SecretKind } from './secret-kinds.ts';

export interface FoundSecret {
  kind: SecretKind;
  /** From 1. */
  line: number;
}

/** Where a text holds secrets, in the order of the lines; never what they are. */
export function findSecrets(text: string): FoundSecret[] {
  return kinds
    .flatMap(({ kind, pattern, isReal = () => true }) =>
      [...text.matchAll(pattern)]
        .filter((match) => isReal(match))
        .map(({ index }) => ({ kind, line: text.slice(0, index).split('\n').length })),
    )
    .toSorted((one, other) => one.line - other.line);
}
