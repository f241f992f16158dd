import { describeMetric } from '../../catalogue/describe-metric.ts';
import { whyWindows } from '../../compile/studies/why-windows.ts';
import type { GroupVerdict, Verdict } from '../fact.ts';
import { contributionOf, type Contribution } from './contribution.ts';
import { falseDiscoveries } from './false-discoveries.ts';
import { asked, groupMoves, type Move } from './group-moves.ts';
import { isSilenced } from './is-silenced.ts';
import { studentTail } from './student-tail.ts';
import { variancePrior } from './variance-prior.ts';
import type { Group, WhyCells, WhyStudy } from './why-cells.ts';

export interface Candidate {
  group: Group;
  contribution: Contribution;
  /** Signed, in the metric's own unit. */
  by: number;
  /** How much of it was not what all others did too. */
  apart: number;
  verdict: GroupVerdict;
  /** Its visits go on, but none of these events came from it any more. */
  isSilent: boolean;
  /** It made the same step a year before. */
  recurs: boolean;
}

/** Of the causes that are named, at most this part by chance; of a change that is ordinary itself, a group has to be surer. */
const falseRate = { extraordinary: 0.1, ordinary: 0.02 };
/** A group that moved no more than this often by chance did nothing of its own. */
const ordinaryRate = 0.1;
/** A smaller part of the change is no cause of it. */
const leastShare = 0.1;
const fewestChanges = 3;
/** A step and that of a year before are the same when neither is smaller than this part of the other. */
const sameSize = 0.5;
/** And when chance makes either as seldom as this. */
const yearlyRate = 0.02;
/** A group of whose move more was its own did not move as all others did. */
const mostApart = 0.5;
/** A smaller part of the whole, before and after, is not asked: each question makes the others harder to answer. */
const leastOfWhole = 0.005;

/** Every group with its part of the change, and whether it is more than such changes ordinarily are. */
export function weighCauses(
  study: WhyStudy,
  cells: WhyCells,
): {
  whole: Verdict;
  /** The whole made the same step a year before. */
  wholeRecurs: boolean;
  candidates: Candidate[];
} {
  const { plan, property } = study;
  const { figure, wholeChange, moveOf, sizeOf } = groupMoves(study, cells);
  const { ordinary, yearBefore } = whyWindows(plan.range, plan.compare);
  const { unit } = describeMetric(cells.metric, property);
  const isCount = unit === 'count' && !cells.base;
  const wholeBy = wholeChange(asked) ?? 0;
  const moves = plan.dimensions.flatMap((dimension) =>
    cells.groups(dimension).flatMap((group) => {
      const contribution = contributionOf(cells, group, asked.now, asked.before);
      const move = contribution && moveOf(group, asked);
      if (!move || !Number.isFinite(move.by) || move.by === 0) return [];
      const earlier = ordinary.flatMap((pair) => moveOf(group, pair) ?? []).filter(({ by }) => Number.isFinite(by));
      const last = yearBefore && moveOf(group, yearBefore);
      return [{ group, contribution, move, earlier, last, size: sizeOf(group, [asked, ...ordinary]) }];
    }),
  );
  const likely = {
    by: variancePrior(moves.map(({ earlier, size }) => restlessness(earlier, 'by', size))),
    apart: variancePrior(moves.map(({ earlier, size }) => restlessness(earlier, 'apart', size))),
  };
  type Tested = (typeof moves)[number];
  const tested = moves.map((each) => ({ ...each, own: chanceOf(each, 'by'), chance: chanceOf(each, 'apart') }));
  const changes = ordinary.flatMap((pair) => wholeChange(pair) ?? []).filter(Number.isFinite);
  const wholeChance = changes.length < fewestChanges ? undefined : tailOf(wholeBy, changes, varianceOf(changes));
  const isOrdinary = wholeChance === undefined || wholeChance >= ordinaryRate;
  const rate = falseRate[isOrdinary ? 'ordinary' : 'extraordinary'];
  const real = new Set(falseDiscoveries(tested.filter(hasChance).filter(isLarge), rate).map(({ group }) => group));
  const candidates = tested.map((each): Candidate => {
    const { group, contribution, move, own, chance } = each;
    const isSilent = isSilenced(group, { cells, figure, ordinary, unit });
    const { by, apart } = move;
    const recurs = isPartOfIt(by) && isYearly(each, 'by');
    return { group, contribution, by, apart, isSilent, recurs, verdict: verdictOf() };

    function verdictOf(): GroupVerdict {
      if (isSilent && isPartOfIt(by)) return 'supported';
      if (own === undefined) return 'untested';
      // Seen among the changes before it, a step that recurs makes itself look ordinary.
      if (recurs && isYearly(each, 'apart') && isPartOfIt(apart) && isLarge(each)) return 'supported';
      if (own >= ordinaryRate) return 'refuted';
      if (chance !== undefined && real.has(group) && isPartOfIt(by) && isPartOfIt(apart)) return 'supported';
      return Math.abs(apart) < mostApart * Math.abs(by) ? 'shared' : 'refuted';
    }
  });
  return {
    whole: wholeChance === undefined ? 'untested' : isOrdinary ? 'refuted' : 'supported',
    wholeRecurs: isYearlyWhole(),
    candidates,
  };

  function isYearlyWhole(): boolean {
    const last = yearBefore && wholeChange(yearBefore);
    if (last === undefined || isOrdinary) return false;
    return isSameStep(wholeBy, last * growth(), (by) => tailOf(by, changes, varianceOf(changes)), ordinaryRate);
  }

  /** Whether a group did the same a year before, and both times more than it ordinarily does. */
  function isYearly({ group, move, earlier, last, size }: Tested, of: keyof Move): boolean {
    if (!last || earlier.length < fewestChanges) return false;
    const among = withoutExtremes(earlier.map((each) => each[of]));
    return isSameStep(
      move[of],
      last[of] * growth(group),
      (by) => chanceAmong(among, by, { group, of, size }),
      yearlyRate,
    );
  }

  /** How much larger a count is than a year before; a rate is what it is. */
  function growth(group?: Group): number {
    if (cells.base || !yearBefore) return 1;
    const [now, then] = [asked, yearBefore].map(({ before }) => figure(before, cells.metric, group) ?? 0);
    return now && then ? now / then : 1;
  }

  function isLarge({ group }: { group: Group }): boolean {
    const column = cells.base ?? cells.metric;
    return [asked.now, asked.before].some(
      (range) => (figure(range, column, group) ?? 0) >= leastOfWhole * (figure(range, column) ?? 0),
    );
  }

  function isPartOfIt(by: number): boolean {
    return Math.sign(by) === Math.sign(wholeBy) && Math.abs(by) >= leastShare * Math.abs(wholeBy);
  }

  /** How often an ordinary change would be as far from the ordinary as this one. */
  function chanceOf(
    { group, move, earlier, size }: { group: Group; move: Move; earlier: Move[]; size: number },
    of: keyof Move,
  ): number | undefined {
    if (earlier.length < fewestChanges) return undefined;
    return chanceAmong(
      earlier.map((each) => each[of]),
      move[of],
      { group, of, size },
    );
  }

  function chanceAmong(
    changes: number[],
    by: number,
    { group, of, size }: { group: Group; of: keyof Move; size: number },
  ): number {
    const found = likely[of]({ ...varianceOf(changes), size });
    // A count varies at least as chance makes it: both figures do.
    const least = isCount
      ? (figure(asked.now, cells.metric, group) ?? 0) + (figure(asked.before, cells.metric, group) ?? 0)
      : 0;
    return tailOf(by, changes, { ...found, variance: Math.max(found.variance, least) });
  }
}

function restlessness(earlier: Move[], of: keyof Move, size: number) {
  return { ...varianceOf(earlier.map((each) => each[of])), size };
}

function varianceOf(changes: number[]): { variance: number; degrees: number } {
  const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length;
  const degrees = Math.max(0, changes.length - 1);
  return { variance: changes.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, degrees), degrees };
}

/** How often a change is as far from the mean of the others as this one. */
function tailOf(by: number, changes: number[], { variance, degrees }: { variance: number; degrees: number }): number {
  const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length;
  const spread = Math.max(Math.sqrt(variance), 1e-9);
  return studentTail((by - mean) / (spread * Math.sqrt(1 + 1 / changes.length)), degrees);
}

/** Without the two that are farthest from the middle: a step up, and the one back down. */
function withoutExtremes(changes: number[]): number[] {
  if (changes.length < fewestChanges + 2) return changes;
  const middle = changes.toSorted((a, b) => a - b)[Math.floor(changes.length / 2)] ?? 0;
  return changes.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, -2);
}

/** Of the same size, the same way, and both of them more than ordinary. */
function isSameStep(now: number, last: number, chanceOf: (by: number) => number, rate: number): boolean {
  const part = last / now;
  return part >= sameSize && part <= 1 / sameSize && [now, last].every((by) => chanceOf(by) < rate);
}

function hasChance<Test extends { chance: number | undefined }>(test: Test): test is Test & { chance: number } {
  return test.chance !== undefined;
}
