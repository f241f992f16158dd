import { definitionOf } from '../catalogue/definitions/definition-of.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { describeDimension } from '../catalogue/describe-dimension.ts';
import { isMetric } from '../compile/is-metric.ts';
import { languageOf } from '../language.ts';
import type { TalkPlan } from '../plan.ts';
import { plainText } from '../proof/plain-text.ts';
import type { PropertyProfile } from '../property.ts';
import type { Part } from '../report.ts';
import { fillText } from './words/fill.ts';
import { wordsOf } from './words/words-of.ts';

/** What each field means, and where Google says so; no figures of the property. */
export function explainParts({ fields }: TalkPlan & { kind: 'explain' }, property: PropertyProfile): Part[] {
  return fields.flatMap((field, index): Part[] => [
    ...(index ? [{ break: true as const }] : []),
    { text: withoutDigits(explained(field, property)) },
  ]);
}

function explained(field: string, property: PropertyProfile): string {
  const language = languageOf(property);
  const { explain, inside } = wordsOf(language);
  const [base = '', event] = field.split(':');
  const definition = definitionOf(base, language);
  const label = isMetric(field, property)
    ? describeMetric(field, property).label
    : describeDimension(field, property).label;
  if (definition) {
    return [
      definition,
      event === undefined ? '' : fillText(explain.only, { event: event.replaceAll('_', ' ') }),
      fillText(explain.source, { label }),
    ].join('');
  }
  const own = [...property.metrics, ...property.dimensions].find(({ api_name }) => api_name === field);
  return own?.custom
    ? fillText(explain.own, { label: plainText(label) })
    : fillText(explain.field, { label, inside: inside(label) });
}

/** A text states no figures; a name that the owner gave can hold some. */
function withoutDigits(text: string): string {
  return text.replace(/\p{N}+/gu, '…');
}
