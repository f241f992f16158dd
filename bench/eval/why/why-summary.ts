import type { WhyVerdict } from './judge-why.ts';

/** Of a plant so many times the ordinary deviation of its group, the cause has to be found. */
export const strongFrom = 3;

export interface WhySummary {
  cases: number;
  strong: number;
  /** The true cause was the first that was named, of strong plants. */
  hitsOfStrong: number;
  /** The same of all plants that are a group's. */
  hits: number;
  /** A group was named where none is the cause. */
  falseCauses: number;
  /** A fault of the tracking was called one; a fault was seen where there is none. */
  faultsTold: number;
  falseFaults: number;
  /** What recurs each year was said to, of all and of strong plants; and what does not. */
  seasonsTold: number;
  falseSeasons: number;
  /** The largest part of a change that the drawn parts missed. */
  mostLeftOver: number;
}

export function whySummary(verdicts: WhyVerdict[]): WhySummary {
  const planted = verdicts.filter(({ culprit }) => culprit !== undefined);
  const strong = planted.filter(({ strength }) => strength >= strongFrom);
  // A day without data is found whatever else moved; of a weak group nothing can be told.
  const faulty = verdicts.filter(({ isFault, culprit, strength }) => isFault && (!culprit || strength >= strongFrom));
  return {
    cases: verdicts.length,
    strong: strong.length,
    hitsOfStrong: part(strong, ({ isHit }) => isHit),
    hits: part(planted, ({ isHit }) => isHit),
    falseCauses: part(
      verdicts.filter(({ culprit }) => culprit === undefined),
      ({ named }) => named.length > 0,
    ),
    faultsTold: part(faulty, ({ saidFault }) => saidFault),
    falseFaults: part(
      verdicts.filter(({ isFault }) => !isFault),
      ({ saidFault }) => saidFault,
    ),
    seasonsTold: part(
      verdicts.filter(({ recurs, culprit, strength }) => recurs && (!culprit || strength >= strongFrom)),
      ({ saidRecurs }) => saidRecurs,
    ),
    falseSeasons: part(
      verdicts.filter(({ recurs }) => !recurs),
      ({ saidRecurs }) => saidRecurs,
    ),
    mostLeftOver: Math.max(0, ...verdicts.map(({ leftOver }) => leftOver)),
  };
}

/** NaN of none at all. */
function part(verdicts: WhyVerdict[], is: (verdict: WhyVerdict) => boolean): number {
  return verdicts.filter(is).length / verdicts.length;
}
