import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { languageOf } from '../language.ts';
import { plainText } from '../proof/plain-text.ts';
import { speechOf } from '../proof/speech.ts';
import type { PropertyProfile } from '../property.ts';
import type { Part } from '../report.ts';
import type { ReportWords } from './words/words.ts';

/** Names of metrics and dimensions as they stand in a sentence. */
export interface Names {
  metric: (apiName: string, place?: 'start' | 'inside') => Part;
  dimension: (apiName: string, place?: 'start' | 'inside') => Part;
  /** The slots of a metric's name. */
  metricSlots: (apiName: string) => { Metric: Part; metric: Part };
  /** What stands for a group whose name is nothing. */
  nameless: string;
  /** What the sentences around them are worded with. */
  words: ReportWords;
}

/**
 * `quotable` are the labels a report can prove. A name with digits ("28-day users") has to be one of them; that of a
 * metric which is in no table is not, and is called by its API name, which the plan proves.
 */
export function namesOf(property: PropertyProfile, quotable: Record<string, string>, words: ReportWords): Names {
  const known = new Set(Object.values(quotable));
  const metric: Names['metric'] = (apiName, place) => named(describeMetric(apiName, property).label, apiName, place);
  return {
    metric,
    dimension: (apiName, place) => named(describeDimension(apiName, property).label, apiName, place),
    metricSlots: (apiName) => ({ Metric: metric(apiName, 'start'), metric: metric(apiName) }),
    nameless: speechOf(languageOf(property)).empty,
    words,
  };

  function named(label: string, apiName: string, place = 'inside'): Part {
    const text = plainText(label);
    if (/\p{N}/u.test(text)) return { label: known.has(text) ? text : apiName };
    return { text: place === 'start' ? text : words.inside(text) };
  }
}
