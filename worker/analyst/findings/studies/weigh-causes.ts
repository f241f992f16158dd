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
}

/** Of the causes that are named, at most this part by chance; of a change that is ordinary itself, a group has to be surer. */
const falseRate = { extraordinary: 0.1, ordinary: 0.02 };
/** A group that moved no more than this often by chance did nothing of its own. */
const ordinaryRate = 0.1;
/** A smaller part of the change is no cause of it. */
const leastShare = 0.1;
const fewestChanges = 3;
/** A group of whose move more was its own did not move as all others did. */
const mostApart = 0.5;
/** A smaller part of the whole, before and after, is not asked: each question makes the others harder to answer. */
const leastOfWhole = 0.005;

/** Every group with its part of the change, and whether it is more than such changes ordinarily are. */
export function weighCauses(study: WhyStudy, cells: WhyCells): { whole: Verdict; candidates: Candidate[] } {
  const { plan, property } = study;
  const { figure, wholeChange, moveOf, sizeOf } = groupMoves(study, cells);
  const { ordinary } = whyWindows(plan.range, plan.compare);
  const { unit } = describeMetric(cells.metric, property);
  const isCount = unit === 'count' && !cells.base;
  const wholeBy = wholeChange(asked) ?? 0;
  const moves = plan.dimensions.flatMap((dimension) =>
    cells.groups(dimension).flatMap((group) => {
      const contribution = contributionOf(cells, group, asked.now, asked.before);
      const move = contribution && moveOf(group, asked);
      if (!move || !Number.isFinite(move.by) || move.by === 0) return [];
      const earlier = ordinary.flatMap((pair) => moveOf(group, pair) ?? []).filter(({ by }) => Number.isFinite(by));
      return [{ group, contribution, move, earlier, size: sizeOf(group, [asked, ...ordinary]) }];
    }),
  );
  const likely = {
    by: variancePrior(moves.map(({ earlier, size }) => restlessness(earlier, 'by', size))),
    apart: variancePrior(moves.map(({ earlier, size }) => restlessness(earlier, 'apart', size))),
  };
  const tested = moves.map((each) => ({ ...each, own: chanceOf(each, 'by'), chance: chanceOf(each, 'apart') }));
  const changes = ordinary.flatMap((pair) => wholeChange(pair) ?? []).filter(Number.isFinite);
  const wholeChance = changes.length < fewestChanges ? undefined : tailOf(wholeBy, changes, varianceOf(changes));
  const isOrdinary = wholeChance === undefined || wholeChance >= ordinaryRate;
  const rate = falseRate[isOrdinary ? 'ordinary' : 'extraordinary'];
  const real = new Set(falseDiscoveries(tested.filter(hasChance).filter(isLarge), rate).map(({ group }) => group));
  const candidates = tested.map(({ group, contribution, move, own, chance }): Candidate => {
    const isSilent = isSilenced(group, { cells, figure, ordinary, unit });
    const { by, apart } = move;
    return { group, contribution, by, apart, isSilent, verdict: verdictOf() };

    function verdictOf(): GroupVerdict {
      if (isSilent && isPartOfIt(by)) return 'supported';
      if (own === undefined) return 'untested';
      if (own >= ordinaryRate) return 'refuted';
      if (chance !== undefined && real.has(group) && isPartOfIt(by) && isPartOfIt(apart)) return 'supported';
      return Math.abs(apart) < mostApart * Math.abs(by) ? 'shared' : 'refuted';
    }
  });
  return { whole: wholeChance === undefined ? 'untested' : isOrdinary ? 'refuted' : 'supported', candidates };

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
    const found = likely[of](restlessness(earlier, of, size));
    // A count varies at least as chance makes it: both figures do.
    const least = isCount
      ? (figure(asked.now, cells.metric, group) ?? 0) + (figure(asked.before, cells.metric, group) ?? 0)
      : 0;
    const changes = earlier.map((each) => each[of]);
    return tailOf(move[of], changes, { ...found, variance: Math.max(found.variance, least) });
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

function hasChance<Test extends { chance: number | undefined }>(test: Test): test is Test & { chance: number } {
  return test.chance !== undefined;
}
