import { definitions } from '../catalogue/definitions.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { describeDimension } from '../catalogue/describe-dimension.ts';
import { inSentence } from '../compile/in-sentence.ts';
import { isMetric } from '../compile/is-metric.ts';
import type { TalkPlan } from '../plan.ts';
import { plainText } from '../proof/plain-text.ts';
import type { PropertyProfile } from '../property.ts';
import type { Part } from '../report.ts';

/** What each field means, and where Google says so; no figures of the property. */
export function explainParts({ fields }: TalkPlan & { kind: 'explain' }, property: PropertyProfile): Part[] {
  return fields.flatMap((field, index): Part[] => [
    ...(index ? [{ break: true as const }] : []),
    { text: withoutDigits(definitionOf(field, property)) },
  ]);
}

function definitionOf(field: string, property: PropertyProfile): string {
  const [base = '', event] = field.split(':');
  const definition = Object.hasOwn(definitions, base) ? definitions[base] : undefined;
  const label = isMetric(field, property)
    ? describeMetric(field, property).label
    : describeDimension(field, property).label;
  if (definition) {
    const only = event === undefined ? '' : ` Here only “${event.replaceAll('_', ' ')}” counts.`;
    return `${definition.text}${only} Source: Google Analytics Help, “${label}”.`;
  }
  const own = [...property.metrics, ...property.dimensions].find(({ api_name }) => api_name === field);
  if (own?.custom) {
    return `“${plainText(label)}” is a field that the owner of this property defined; Google Analytics counts what the site sends for it.`;
  }
  return `${label} is a field of the Google Analytics Data API. Source: its list of dimensions and metrics, “${inSentence(label)}”.`;
}

/** A text states no figures; a name that the owner gave can hold some. */
function withoutDigits(text: string): string {
  return text.replace(/\p{N}+/gu, '…');
}
