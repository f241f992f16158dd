import { APICallError } from 'ai';
import { ModelFailed } from './model-failed.ts';

/** What one call of a model cost. */
export interface ModelUsage {
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** Counted by us from lengths, because the call ended before the provider said. */
  estimated: boolean;
}

export function toModelUsage(
  model: string,
  texts: { input: string; output: string },
  reported: { inputTokens: number | undefined; outputTokens: number | undefined } | undefined,
): ModelUsage {
  const { inputTokens, outputTokens } = reported ?? {};
  return {
    model,
    inputTokens: inputTokens ?? estimate(texts.input),
    outputTokens: outputTokens ?? estimate(texts.output),
    estimated: inputTokens === undefined || outputTokens === undefined,
  };
}

/** Four characters a token is the providers' own rule of thumb for English. */
function estimate(text: string): number {
  return Math.ceil(text.length / 4);
}

/** The provider turned the request away, or never got it: nothing was spent. */
export function isUncharged(error: unknown): boolean {
  if (error instanceof ModelFailed) return error.reason === 'unreachable';
  return APICallError.isInstance(error) && error.statusCode !== 200;
}
