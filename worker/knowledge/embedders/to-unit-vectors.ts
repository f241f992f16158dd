import { dimensions } from './embedder.ts';
import { EmbedderFailed } from './embedder-failed.ts';

/**
 * What a model sent, checked and scaled to length 1: as many vectors as texts, each of 384 finite numbers and not all of
 * them zero, for a zero vector is as near to everything as to nothing.
 * @throws {EmbedderFailed} `invalid`
 */
export function toUnitVectors(vectors: readonly (readonly number[])[], count: number): number[][] {
  if (vectors.length !== count) throw new EmbedderFailed('invalid');
  return vectors.map(toUnitVector);
}

function toUnitVector(vector: readonly number[]): number[] {
  if (vector.length !== dimensions || !vector.every(Number.isFinite)) throw new EmbedderFailed('invalid');
  const norm = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0));
  if (!(norm > 1e-6 && Number.isFinite(norm))) throw new EmbedderFailed('invalid');
  return vector.map((each) => each / norm);
}
