import type { Embedder } from './embedder.ts';
import { lexicalEmbedder } from './lexical-embedder.ts';
import { createOpenAiEmbedder } from './openai-embedder.ts';
import { createWorkersAiEmbedder, type WorkersAi } from './workers-ai-embedder.ts';

interface EmbedderConfig {
  EMBEDDER?: 'built-in' | 'openai' | 'workers-ai' | undefined;
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
}

/** The one that is configured. Without a word of it: Workers AI where it is bound, else the built-in one. */
export function createEmbedder(env: EmbedderConfig, ai: WorkersAi | undefined): Embedder {
  switch (env.EMBEDDER ?? (ai ? 'workers-ai' : 'built-in')) {
    case 'built-in':
      return lexicalEmbedder;
    case 'workers-ai':
      if (!ai) throw new Error('Configuration is incomplete. EMBEDDER: workers-ai needs a binding AI');
      return createWorkersAiEmbedder(ai);
    case 'openai':
      if (!env.OPENAI_API_KEY) throw new Error('Configuration is incomplete. EMBEDDER: openai needs OPENAI_API_KEY');
      return createOpenAiEmbedder({ apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL });
  }
}
