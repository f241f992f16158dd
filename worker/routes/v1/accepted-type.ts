import { AppError } from '../../errors.ts';

/**
 * The first of the types that a route can answer with which the client likes best (RFC 9110, section 12.5.1); without an
 * `Accept` the first. Throws AppError not_acceptable.
 */
export function acceptedType<Type extends string>(
  accept: string | undefined,
  offered: readonly [Type, ...Type[]],
): Type {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.slice(0, 1000).split(',').map(parseRange);
  const weighed = offered.map((type) => ({ type, weight: weightOf(type, ranges) }));
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  if (best.weight > 0) return best.type;
  throw new AppError('not_acceptable', `Accept: this can be answered as ${offered.join(' or ')}.`);
}

interface Range {
  type: string;
  weight: number;
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, weight: q === undefined ? 1 : Math.min(1, Math.max(0, Number(q) || 0)) };
}

/** The most exact range decides. */
function weightOf(type: string, ranges: Range[]): number {
  const fitting = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const each of fitting) {
    const range = ranges.find((candidate) => candidate.type === each);
    if (range) return range.weight;
  }
  return 0;
}
