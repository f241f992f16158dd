import { createHash } from 'node:crypto';

const mostTexts = 100;
const model = '@cf/baai/bge-small-en-v1.5';

/**
 * Stands in for a binding of Workers AI, which cannot run without an account: the embedding model alone, refusing what it
 * refuses. Vectors are not of length 1, as theirs need not be. `asked` has what came in.
 */
export function createWorkersAi() {
  const asked: { text: string[]; pooling: string }[] = [];
  return {
    asked,
    run(name: string, input: { text: string[]; pooling: 'cls' }): Promise<unknown> {
      const { text, pooling, ...rest } = input;
      const isValid =
        name === model &&
        (pooling as string) === 'cls' &&
        Object.keys(rest).length === 0 &&
        text.length > 0 &&
        text.length <= mostTexts &&
        text.every((each) => each.length > 0);
      if (!isValid) return Promise.reject(new Error('5006: Error: oneOf at "/" not met'));
      asked.push({ text, pooling });
      return Promise.resolve({ shape: [text.length, 384], data: text.map(toVector), pooling });
    },
  };
}

function toVector(text: string): number[] {
  const seed = createHash('sha512').update(text).digest();
  return Array.from({ length: 384 }, (_, index) => ((seed[index % 64] ?? 0) - 128) * (index % 7 === 0 ? 0.5 : 0.02));
}
