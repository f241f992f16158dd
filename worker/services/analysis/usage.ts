import type { Spending } from '../../../db/queries/usage.ts';
import type { ModelUsage } from '../../ai/model-usage.ts';

/** Closes the events of an answer, however it ended: what it spent. Not for its reader. */
export interface UsageEvent {
  type: 'usage';
  spent: Spending[];
}

export function toModelSpendings({ model, inputTokens, outputTokens, estimated }: ModelUsage): Spending[] {
  return [
    { kind: 'model_input_tokens', subject: model, amount: inputTokens, estimated },
    { kind: 'model_output_tokens', subject: model, amount: outputTokens, estimated },
  ];
}

/** @param reported what Google says one report cost; most cost ten tokens or fewer, it says elsewhere. */
export function toGa4Spending(property: string, reported: number | undefined): Spending {
  return { kind: 'ga4_tokens', subject: property, amount: reported ?? 10, estimated: reported === undefined };
}
