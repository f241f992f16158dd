import { isTalk, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { understand, type UnderstandInput } from '../understand/understand.ts';
import { isOpenDimension, type VisibleFields } from './visible-fields.ts';

/**
 * Whether a question asks for what is shut, as somebody would read it who knows the whole of GA4. Without it, one about revenue would
 * be told that nobody knows what revenue is. A property's own fields are known only where they are open, so that no answer
 * tells a shut one from one that is not there.
 * @param input.property all of it
 */
export function asksForHidden(input: UnderstandInput, visible: VisibleFields): boolean {
  const { metrics, dimensions } = input.property;
  const property: PropertyProfile = {
    ...input.property,
    metrics: metrics.filter(
      ({ api_name, custom }) => isStandard(api_name, custom) || visible.metrics.includes(api_name),
    ),
    dimensions: dimensions.filter(
      ({ api_name, custom }) => isStandard(api_name, custom) || visible.dimensions.includes(api_name),
    ),
  };
  // What was asked before may have been for what is shut, too.
  const history = (input.history ?? []).map(({ question }) => ({
    question,
    plan: understand({ ...input, question, property, history: [] }),
  }));
  const plan = understand({ ...input, property, history });
  if (isTalk(plan)) return false;
  const asked = askedFields(plan);
  const isOpen = (name: string) => visible.metrics.includes(name) || isOpenDimension(name, property, visible);
  return !visible.kinds.includes(plan.kind) || !asked.every(isOpen);
}

/** `keyEvents:purchase` names an event of the property's own. */
function isStandard(name: string, custom: boolean | undefined): boolean {
  return custom !== true && !name.includes(':');
}

/** What was said, not what an overview or a look for causes adds of itself. */
function askedFields(plan: Plan): string[] {
  if (isTalk(plan)) return [];
  return [
    ...('metrics' in plan && plan.kind !== 'overview' ? plan.metrics : []),
    ...('dimensions' in plan && plan.kind !== 'why' ? (plan.dimensions ?? []) : []),
    ...('dimension' in plan && plan.dimension !== undefined ? [plan.dimension] : []),
    ...('steps' in plan ? ['eventName'] : []),
    ...plan.filters.map(({ field }) => field),
  ];
}
