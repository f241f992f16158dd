import { json, type Call, type Reply } from '../http/exchange.ts';
import { parseFault, type Faults } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import { sendSecurityEvent, type SenderDependencies } from './security-events.ts';

export const CONTROL_PREFIX = '/__stand-in/';

export interface ControlDependencies extends SenderDependencies {
  faults: Faults;
  log: RequestLog;
  behaviour: { rotating: boolean };
}

/** The stand-in's own endpoints, for tests and demos. Google has nothing of the kind. */
export function answerControl(dependencies: ControlDependencies, call: Call): Reply | Promise<Reply> {
  const { faults, log, behaviour } = dependencies;
  const name = call.path.slice(CONTROL_PREFIX.length);
  if (name === 'faults' && call.method === 'POST') return addFault(faults, call);
  if (name === 'faults' && call.method === 'DELETE') {
    faults.clear();
    return json({});
  }
  if (name === 'requests' && call.method === 'GET') return json({ requests: log.list() });
  if (name === 'requests' && call.method === 'DELETE') {
    log.clear();
    return json({});
  }
  if (name === 'security-events' && call.method === 'POST') return sendSecurityEvent(dependencies, call);
  if (name === 'rotation' && (call.method === 'POST' || call.method === 'DELETE')) {
    behaviour.rotating = call.method === 'POST';
    return json({});
  }
  return json(
    { error: 'Known here: POST|DELETE faults, GET|DELETE requests, POST|DELETE rotation, POST security-events.' },
    404,
  );
}

function addFault(faults: Faults, call: Call): Reply {
  try {
    faults.add(parseFault(JSON.parse(call.body)));
    return json({}, 201);
  } catch (error) {
    return json({ error: error instanceof Error ? error.message : 'Not a fault.' }, 400);
  }
}
