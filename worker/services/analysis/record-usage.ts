import { insertUsage } from '../../../db/queries/usage.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { describeCause, log } from '../../log.ts';
import { toAmounts } from '../budget/to-amounts.ts';
import type { StepEvent } from './progress.ts';
import type { StreamEvent } from './stream-events.ts';
import type { UsageEvent } from './usage.ts';

/** The events of an answer that is stored nowhere. What it spent is, once its reader has it all. */
export async function* recordUsage(
  { db, gates }: Pick<Dependencies, 'db' | 'gates'>,
  run: { actor: Pick<Actor, 'tenantId' | 'userId'>; id: string; widgetId?: string },
  events: AsyncIterable<StreamEvent | StepEvent | UsageEvent>,
): AsyncGenerator<StreamEvent, void, undefined> {
  for await (const event of events) {
    if (event.type === 'step') continue;
    if (event.type !== 'usage') {
      yield event;
      continue;
    }
    try {
      await gates.settle(run.actor.tenantId, run.id, toAmounts(event.spent));
      if (event.spent.length > 0) await scopeTo(db, run.actor, [insertUsage(db, run, event.spent)]);
    } catch (error) {
      // The answer is right all the same.
      log({ event: 'usage_not_saved', cause: describeCause(error) });
    }
  }
}
