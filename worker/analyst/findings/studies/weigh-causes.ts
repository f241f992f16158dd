import { describeMetric } from '../../catalogue/describe-metric.ts';
import { whyWindows, type Pair } from '../../compile/studies/why-windows.ts';
import type { GroupVerdict, Verdict } from '../fact.ts';
import { contributionOf, type Contribution } from './contribution.ts';
import { falseDiscoveries } from './false-discoveries.ts';
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
/** Fewer visits than this part of what they were are a reason of their own to have fewer events. */
const leastVisits = 0.5;
const fewestExpected = 10;
/** A smaller part of the whole, before and after, is not asked: each question makes the others harder to answer. */
const leastOfWhole = 0.005;
/** A group that is nearly all of the whole has nothing to be compared with. */
const mostOfWhole = 0.98;

const asked: Pair = { now: 'current', before: 'previous' };

/** A group's part of a change, and how far that is from what it would be had it moved like all others. */
interface Move {
  by: number;
  apart: number;
}

/** Every group with its part of the change, and whether it is more than such changes ordinarily are. */
export function weighCauses(study: WhyStudy, cells: WhyCells): { whole: Verdict; candidates: Candidate[] } {
  const { plan, property, ledger } = study;
  const { ordinary } = whyWindows(plan.range, plan.compare);
  const { unit } = describeMetric(cells.metric, property);
  const isCount = unit === 'count' && !cells.base;
  const figures = new Map<string, number | undefined>();
  const wholeBy = wholeChange(asked) ?? 0;
  const moves = plan.dimensions.flatMap((dimension) =>
    cells.groups(dimension).flatMap((group) => {
      const contribution = contributionOf(cells, group, asked.now, asked.before);
      const move = contribution && moveOf(group, asked);
      if (!move || !Number.isFinite(move.by) || move.by === 0) return [];
      const earlier = ordinary.flatMap((pair) => moveOf(group, pair) ?? []).filter(({ by }) => Number.isFinite(by));
      return [{ group, contribution, move, earlier, size: sizeOf(group) }];
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
    const isSilent = isSilenced(group);
    const { by, apart } = move;
    return { group, contribution, by, apart, isSilent, verdict: verdictOf() };

    function verdictOf(): GroupVerdict {
      if (isSilent && isPartOfIt(by)) return 'supported';
      if (own === undefined) return 'untested';
      if (own >= ordinaryRate) return 'refuted';
      return chance !== undefined && real.has(group) && isPartOfIt(by) && isPartOfIt(apart) ? 'supported' : 'shared';
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

  function figure(range: string, column: string, group?: Group): number | undefined {
    const key = JSON.stringify([range, column, group?.dimension, group?.name]);
    if (!figures.has(key)) {
      const cell = cells.cell(range, column, group);
      figures.set(key, cell === undefined ? undefined : ledger.compute(cell));
    }
    return figures.get(key);
  }

  function wholeChange({ now, before }: Pair): number | undefined {
    const [current, previous] = [figure(now, cells.metric), figure(before, cells.metric)];
    return current === undefined || previous === undefined ? undefined : current - previous;
  }

  function moveOf(group: Group, pair: Pair): Move | undefined {
    const whole = wholeChange(pair);
    const contribution = contributionOf(cells, group, pair.now, pair.before);
    // Of a count, no row in either range is nothing twice.
    const by = contribution ? ledger.compute(contribution.formula) : cells.base ? undefined : 0;
    if (whole === undefined || by === undefined) return undefined;
    const part = partOf(group, pair);
    if (part >= mostOfWhole) return { by, apart: 0 };
    return { by, apart: by - (part / (1 - part)) * (whole - by) };
  }

  /** What part of the whole a group is: of a count before the change, of a rate in the weight that it now has. */
  function partOf(group: Group, { now, before }: Pair): number {
    const [range, column] = cells.base ? [now, cells.base] : [before, cells.metric];
    const part = (figure(range, column, group) ?? 0) / (figure(range, column) ?? NaN);
    return part > 0 ? Math.min(1, part) : 0;
  }

  /** Grows as the variance of its changes does where chance alone makes them. */
  function sizeOf(group: Group): number {
    const column = cells.base ?? cells.metric;
    const ranges = [asked.before, ...ordinary.map(({ before }) => before)];
    const all = ranges.map((range) => figure(range, column, group) ?? 0);
    const whole = ranges.map((range) => figure(range, column) ?? 0);
    const [own, total] = [all, whole].map((each) => each.reduce((sum, one) => sum + one, 0));
    const rest = Math.max(0.02, 1 - (own ?? 0) / (total || 1));
    return Math.max(0, own ?? 0) / ranges.length / rest;
  }

  /** So many events had to come that chance alone lets none come once in 20,000 times. Of money nobody can say. */
  function isSilenced(group: Group): boolean {
    const { metric, visits } = cells;
    if (!visits || unit === 'currency' || (figure(asked.now, metric, group) ?? 0) !== 0) return false;
    const earlier = [asked, ...ordinary].map(({ before }) => figure(before, metric, group) ?? 0);
    if (earlier.length <= fewestChanges || earlier.includes(0)) return false;
    const now = figure(asked.now, visits, group) ?? 0;
    const before = figure(asked.before, visits, group) ?? NaN;
    const expected = (earlier[0] ?? 0) * (cells.base ? now : now / before);
    return now >= leastVisits * before && expected >= fewestExpected;
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
