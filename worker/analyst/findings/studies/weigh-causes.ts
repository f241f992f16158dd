import { whyWindows } from '../../compile/studies/why-windows.ts';
import type { Verdict } from '../fact.ts';
import { contributionOf, type Contribution } from './contribution.ts';
import { falseDiscoveries } from './false-discoveries.ts';
import { studentTail } from './student-tail.ts';
import type { Group, WhyCells, WhyStudy } from './why-cells.ts';

export interface Candidate {
  group: Group;
  contribution: Contribution;
  /** Signed, in the metric's own unit. */
  by: number;
  verdict: Verdict;
}

/** Of the causes that are named, at most this part by chance. */
const falseRate = 0.1;
/** A smaller part of the change is no cause of it. */
const leastShare = 0.1;
const fewestChanges = 3;

/** Every group with its part of the change, and whether it is more than such changes ordinarily are. */
export function weighCauses(study: WhyStudy, cells: WhyCells): { whole: Verdict; candidates: Candidate[] } {
  const { plan, ledger } = study;
  const { ordinary } = whyWindows(plan.range, plan.compare);
  const wholeBy = changeOf(undefined, { now: 'current', before: 'previous' }) ?? 0;
  const tested = plan.dimensions.flatMap((dimension) =>
    cells.groups(dimension).flatMap((group) => {
      const contribution = contributionOf(cells, group, 'current', 'previous');
      if (!contribution) return [];
      const by = ledger.compute(contribution.formula);
      return Number.isFinite(by) && by !== 0 ? [{ group, contribution, by, chance: chanceOf(group, by) }] : [];
    }),
  );
  const real = new Set(falseDiscoveries(tested.filter(hasChance), falseRate).map(({ group }) => group));
  const candidates = tested.map(({ group, contribution, by, chance }): Candidate => {
    const isWith = Math.sign(by) === Math.sign(wholeBy) && Math.abs(by) >= leastShare * Math.abs(wholeBy);
    const verdict = chance === undefined ? 'untested' : real.has(group) && isWith ? 'supported' : 'refuted';
    return { group, contribution, by, verdict };
  });
  const chance = chanceOf(undefined, wholeBy);
  return { whole: chance === undefined ? 'untested' : chance < falseRate ? 'supported' : 'refuted', candidates };

  function changeOf(group: Group | undefined, { now, before }: { now: string; before: string }): number | undefined {
    if (group) {
      const contribution = contributionOf(cells, group, now, before);
      return contribution && ledger.compute(contribution.formula);
    }
    const [current, previous] = [cells.cell(now, cells.metric), cells.cell(before, cells.metric)];
    return current && previous ? ledger.compute(`${current} - ${previous}`) : undefined;
  }

  /** How often an ordinary change would be as far from the ordinary as this one. */
  function chanceOf(group: Group | undefined, by: number): number | undefined {
    const changes = ordinary.flatMap((pair) => changeOf(group, pair) ?? []).filter(Number.isFinite);
    if (changes.length < fewestChanges) return undefined;
    const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length;
    const squares = changes.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    // A figure that never moved cannot make every move a wonder: a count varies at least as chance makes it.
    const level = cells.base ? 0 : ledger.compute(cells.cell('previous', cells.metric, group) ?? '0');
    const spread = Math.max(Math.sqrt(squares / (changes.length - 1)), Math.sqrt(Math.max(0, level)), 1e-9);
    return studentTail((by - mean) / (spread * Math.sqrt(1 + 1 / changes.length)), changes.length - 1);
  }
}

function hasChance<Test extends { chance: number | undefined }>(test: Test): test is Test & { chance: number } {
  return test.chance !== undefined;
}
