import { isTalk, type Plan } from '../../plan.ts';

/** With a scheme or as people type them. */
const address = /(?:https?:\/{0,2}|www\.)[^\s"“”„«»]*/giu;
/** What a program could make a link of; "> 100" is a limit. */
const markup = /[<>](?!\s*=?\s*\d)|\](?=\()/g;

/**
 * A plan whose own words hold no address: somebody else's text may stand in a question, and is not to come back as
 * something to click. A question that can be sent keeps the host, which is all that is read of an address.
 */
export function withoutAddresses(plan: Plan): Plan {
  if (!isTalk(plan)) return { ...plan, assumptions: plan.assumptions.map(removed) };
  if (plan.kind === 'refuse') return { ...plan, reason: removed(plan.reason), nearest: plan.nearest.map(reduced) };
  if (plan.kind === 'explain') return plan;
  const options = plan.options.map(({ label, question }) => ({ label: removed(label), question: reduced(question) }));
  return { ...plan, reason: removed(plan.reason), options };
}

function removed(text: string): string {
  return text.replace(address, '…').replace(markup, '');
}

function reduced(text: string): string {
  return text.replace(address, hostOf).replace(markup, '');
}

function hostOf(text: string): string {
  return text
    .replace(/^https?:\/*/i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#].*$/, '');
}
