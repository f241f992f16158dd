import { findTurn } from '../../../db/queries/messages.ts';
import { scopeTo } from '../../../db/scope.ts';
import { planSchema } from '../../analyst/plan.ts';
import type { Dependencies } from '../../context.ts';
import { toProfile } from '../properties/to-profile.ts';
import type { RunInput, Task } from './chat-runs.ts';

/** Questions before this one that it may lean on. */
export const turnsRemembered = 3;

type Turn = Pick<Awaited<ReturnType<typeof findTurn>>[number], 'property' | 'grant' | 'history'>;

/** A task with what the database holds beside it. */
export function toRunInput(task: Task, { property, grant, history }: Turn): RunInput {
  return {
    ...task,
    history: history.flatMap(({ question, plan }) => {
      const parsed = planSchema.safeParse(plan);
      return parsed.success ? [{ question, plan: parsed.data }] : [];
    }),
    source: property && grant && { property: toProfile(property), grant },
  };
}

/** For a run that was cut off. Undefined when its answer has ended, or its chat is gone. */
export async function findRunInput({ db }: Pick<Dependencies, 'db'>, task: Task): Promise<RunInput | undefined> {
  const { chatId, messageId } = task;
  const [[turn]] = await scopeTo(db, task.actor, [findTurn(db, { chatId, messageId, turnsRemembered })]);
  return turn?.reply?.id === task.replyId && turn.reply.status === 'streaming' ? toRunInput(task, turn) : undefined;
}
