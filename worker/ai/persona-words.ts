import type { Persona } from '../analyst/plan.ts';

/** Who reads, in words a prompt can use. */
export const personaWords = {
  po: 'a product owner, who cares about adoption, conversion, retention and funnels',
  ux: 'a designer of user experience, who cares about engagement, devices, pages and where people drop off',
  mgr: 'a manager, who cares about key figures, change against the period before, revenue and goals, told briefly',
  general: 'somebody without a special role, who wants a plain answer',
} satisfies Record<Persona, string>;
