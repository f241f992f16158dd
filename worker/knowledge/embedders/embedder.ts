/** Of every model: vectors of several may live side by side in one column. */
export const dimensions = 384;

/** What was read. */
export interface EmbeddingUsage {
  tokens: number;
  /** By us: whoever was asked did not say. */
  estimated: boolean;
}

/** Turns texts into vectors that lie near each other where the texts do. */
export interface Embedder {
  /** Name and version, as `fact_embeddings.model` has it: vectors of two models cannot be compared. */
  model: string;
  /** What nearness means, for people: of words as they are spelled, or of what they mean. */
  sense: 'words' | 'meaning';
  /** The cosine below which a fact has nothing to do with a question. */
  floor: number;
  /** Somebody else's, who is paid for each token. */
  isOutside: boolean;
  /** Texts that one call takes. */
  batchSize: number;
  /**
   * A vector of length 1 for each text, in their order; none for a text without a word or a number, which is near nothing.
   * @param purpose some models read a question otherwise than a text that may answer it
   * @throws {EmbedderFailed}
   */
  embed(
    texts: string[],
    options: { purpose: 'fact' | 'question'; signal?: AbortSignal; onUsage?: (usage: EmbeddingUsage) => void },
  ): Promise<(number[] | undefined)[]>;
}
