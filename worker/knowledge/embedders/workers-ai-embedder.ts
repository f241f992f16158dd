import { z } from 'zod';
import { usageOf } from './usage-of.ts';
import { embedWords } from './embed-words.ts';
import type { Embedder } from './embedder.ts';
import { EmbedderFailed } from './embedder-failed.ts';
import { toUnitVectors } from './to-unit-vectors.ts';

/** What is used of a binding of Workers AI. */
export interface WorkersAi {
  run(model: string, input: { text: string[]; pooling: 'cls' }): Promise<unknown>;
}

const replySchema = z.object({ data: z.array(z.array(z.number())) });
/** As the model's card has it: what a question begins with, so that it lies near what answers it. */
const questionPrefix = 'Represent this sentence for searching relevant passages: ';

/**
 * BGE small on Cloudflare's machines. It knows English: other languages are near each other for little more than their
 * spelling. https://developers.cloudflare.com/workers-ai/models/bge-small-en-v1.5/
 */
export function createWorkersAiEmbedder(ai: WorkersAi): Embedder {
  return {
    model: 'bge-small-en-v1.5/cls',
    sense: 'meaning',
    isOutside: true,
    // Its cosines begin at about 0.6 for texts that have nothing in common.
    floor: 0.65,
    batchSize: 100,
    embed: (texts, { purpose, onUsage }) =>
      embedWords(texts, async (some) => {
        const text = purpose === 'question' ? some.map((each) => questionPrefix + each) : some;
        const reply = await ai.run('@cf/baai/bge-small-en-v1.5', { text, pooling: 'cls' }).catch(() => {
          throw new EmbedderFailed('unreachable');
        });
        onUsage?.(usageOf(text, undefined));
        const parsed = replySchema.safeParse(reply);
        if (!parsed.success) throw new EmbedderFailed('invalid');
        return toUnitVectors(parsed.data.data, some.length);
      }),
  };
}
