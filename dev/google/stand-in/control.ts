import type { ConditionStore } from '../data-api/quality/conditions.ts';
import type { QuotaLedger } from '../data-api/quota/quota-ledger.ts';
import { json, type Call, type Reply } from '../http/exchange.ts';
import { parseFault, type Faults } from './faults.ts';
import { setConditions, setQuota } from './property-control.ts';
import type { RequestLog } from './request-log.ts';
import { sendSecurityEvent, type SenderDependencies } from './security-events.ts';

export const CONTROL_PREFIX = '/__stand-in/';

export interface ControlDependencies extends SenderDependencies {
  faults: Faults;
  log: RequestLog;
  behaviour: { rotating: boolean };
  quota: QuotaLedger;
  conditions: ConditionStore;
}

type Control = (dependencies: ControlDependencies, call: Call) => Reply | void | Promise<Reply>;

/** By verb and name; what returns nothing answers `{}`. */
const controls: Record<string, Control> = {
  'POST faults': ({ faults }, call) => parsed(() => faults.add(parseFault(JSON.parse(call.body)))),
  'DELETE faults': ({ faults, quota }) => {
    faults.clear();
    // What they spent of the budget of server errors was theirs.
    quota.forgiveServerErrors();
  },
  'GET requests': ({ log }) => json({ requests: log.list() }),
  'DELETE requests': ({ log }) => log.clear(),
  'POST quotas': ({ quota }, call) => parsed(() => setQuota(quota, JSON.parse(call.body))),
  'DELETE quotas': ({ quota }) => quota.clear(),
  'POST conditions': ({ conditions }, call) => parsed(() => setConditions(conditions, JSON.parse(call.body))),
  'DELETE conditions': ({ conditions }) => conditions.clear(),
  'POST rotation': ({ behaviour }) => void (behaviour.rotating = true),
  'DELETE rotation': ({ behaviour }) => void (behaviour.rotating = false),
  'POST security-events': sendSecurityEvent,
};

/** The stand-in's own endpoints, for tests and demos. Google has nothing of the kind. */
export async function answerControl(dependencies: ControlDependencies, call: Call): Promise<Reply> {
  const control = controls[`${call.method} ${call.path.slice(CONTROL_PREFIX.length)}`];
  if (!control) return json({ error: `Known here: ${Object.keys(controls).join(', ')}.` }, 404);
  return (await control(dependencies, call)) ?? json({});
}

/** 201, or a sentence for the person who wrote the body. */
function parsed(apply: () => void): Reply {
  try {
    apply();
    return json({}, 201);
  } catch (error) {
    return json({ error: error instanceof Error ? error.message : 'Not understood.' }, 400);
  }
}
