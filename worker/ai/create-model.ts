import type { OpenAIChatLanguageModel } from './chat-model.ts';
import { fetchWithin } from '../egress.ts';
import { ModelFailed } from './model-failed.ts';
import type { Limits } from './allowance.ts';
import type { Deadlines } from './start-deadline.ts';

/** A language model at one address, and how long it may take. It has no tools: text in, text out. */
export interface Model {
  /** The SDK's client of it, loaded with the first call: a Worker without a model starts without the SDK. */
  open(): Promise<OpenAIChatLanguageModel>;
  /** As configured: `gpt-5-mini`. */
  name: string;
  /** Of one request. */
  deadlines: Deadlines;
  /** Of all requests of one question. */
  limits: Limits;
}

/** The plan, three attempts at Google and the prose at their slowest still end before a run is called too long. */
const patience: Deadlines = { firstTokenMs: 20_000, idleMs: 10_000, wholeMs: 30_000 };

/** A plan and an answer, each tried twice, are four steps of at most some thousand tokens. */
const limits: Limits = { steps: 8, tokens: 40_000, wholeMs: 120_000 };

/**
 * Chat completions rather than the Responses API: every server that calls itself compatible with OpenAI speaks them.
 * @param config.baseUrl ends in `/v1`; OpenAI's own when absent
 */
export function createModel(config: {
  apiKey: string;
  baseUrl?: string;
  model: string;
  deadlines?: Partial<Deadlines>;
}): Model {
  const baseURL = config.baseUrl ?? 'https://api.openai.com/v1';
  return {
    async open() {
      const { OpenAIChatLanguageModel } = await import('./chat-model.ts');
      return new OpenAIChatLanguageModel(config.model, {
        provider: 'openai.chat',
        url: ({ path }) => `${baseURL}${path}`,
        headers: () => ({ authorization: `Bearer ${config.apiKey}` }),
        fetch: (input, init) => fetchFromModel(baseURL, input, init),
      });
    },
    name: config.model,
    deadlines: { ...patience, ...config.deadlines },
    limits,
  };
}

/**
 * The question and the property's field names go to the configured address alone. A failure before any reply is named
 * here, because each runtime words it differently and the SDK knows only Node's words.
 */
async function fetchFromModel(
  baseUrl: string,
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  try {
    return await fetchWithin([baseUrl], input, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    throw new ModelFailed('unreachable');
  }
}
