import fc from 'fast-check';
import { expect, it } from 'vitest';
import { teamStep } from './team-steps.ts';
import { TeamWorld } from './team-world.ts';

const isLong = process.env['PARLEY_ATTACK'] === 'long';
const runs = isLong ? 100 : 4;
const stepsPerRun = 60;

it(
  'teams are as a plain model of them is, whatever people do and in whatever order',
  async () => {
    const counts = new Map<string, number>();
    const seed = isLong ? Date.now() & 0x7fffffff : 20_261;
    const steps = fc.array(teamStep, { minLength: stepsPerRun, maxLength: stepsPerRun });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const world = await TeamWorld.open();
        for (const each of all) {
          const { got, expected } = await world.take(each);
          expect([each, got]).toEqual([each, expected]);
          await world.check(each);
          const kind = `${each.act} ${expected}`;
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
      }),
      { seed, numRuns: runs, ...(isLong && { endOnFailure: true }) },
    );
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kinds = [...counts]
      .map(([kind, count]) => `${kind}: ${count}`)
      .toSorted((one, other) => (one < other ? -1 : 1));
    process.stdout.write(`teams against their model: seed ${seed}, ${total} commands\n  ${kinds.join('\n  ')}\n`);
    expect(total).toBe(runs * stepsPerRun);
    // The model would prove nothing with refusals alone.
    for (const kind of ['invite 201', 'accept 200', 'setRole 200', 'setRole 403 forbidden', 'switchTo 200']) {
      expect([kind, counts.get(kind) ?? 0]).not.toEqual([kind, 0]);
    }
  },
  isLong ? 1_800_000 : 120_000,
);
