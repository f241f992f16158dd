import type { Persona } from '../../../worker/analyst/plan.ts';

/** The persona of a stored choice; `general` when there is none. */
export function parsePersona(stored: string | undefined): Persona {
  return stored === 'po' || stored === 'ux' || stored === 'mgr' ? stored : 'general';
}
