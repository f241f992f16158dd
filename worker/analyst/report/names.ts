import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { inSentence } from '../compile/in-sentence.ts';
import { plainText } from '../proof/plain-text.ts';
import type { PropertyProfile } from '../property.ts';
import type { Part } from '../report.ts';

/** Names of metrics and dimensions as they stand in a sentence. */
export interface Names {
  metric: (apiName: string, place?: 'start' | 'inside') => Part;
  dimension: (apiName: string, place?: 'start' | 'inside') => Part;
}

/**
 * `quotable` are the labels a report can prove. A name with digits ("28-day users") has to be one of them; that of a
 * metric which is in no table is not, and is called by its API name, which the plan proves.
 */
export function namesOf(property: PropertyProfile, quotable: Record<string, string>): Names {
  const known = new Set(Object.values(quotable));
  return {
    metric: (apiName, place) => named(describeMetric(apiName, property).label, apiName, place),
    dimension: (apiName, place) => named(describeDimension(apiName, property).label, apiName, place),
  };

  function named(label: string, apiName: string, place = 'inside'): Part {
    const text = plainText(label);
    if (/\p{N}/u.test(text)) return { label: known.has(text) ? text : apiName };
    return { text: place === 'start' ? text : inSentence(text) };
  }
}
