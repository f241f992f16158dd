import type { Spending } from '../../../db/queries/usage.ts';
import type { Amounts } from './tenant-gates.ts';

export function toAmounts(spent: Spending[]): Amounts {
  const total = (isOf: (kind: Spending['kind']) => boolean) =>
    spent.filter(({ kind }) => isOf(kind)).reduce((sum, { amount }) => sum + amount, 0);
  return {
    modelTokens: total((kind) => kind === 'model_input_tokens' || kind === 'model_output_tokens'),
    ga4Tokens: total((kind) => kind === 'ga4_tokens'),
  };
}
