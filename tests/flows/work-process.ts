import '../add-languages.ts';
import { doDueWork } from '../../worker/services/schedules/do-due-work.ts';
import { createWorkTools } from './work-tools.ts';

/** A worker of the queue as a process of its own, which a test can kill: does what is due of one team, and ends. */
const { bindings, tenantId, at } = JSON.parse(process.argv[2] ?? '') as {
  bindings: Record<string, string>;
  tenantId: string;
  at: string;
};
await doDueWork(
  createWorkTools(bindings, () => new Date(at)),
  { tenantId },
);
