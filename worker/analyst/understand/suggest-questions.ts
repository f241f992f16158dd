import { languageOf } from '../language.ts';
import type { IsoDate, Persona } from '../plan.ts';
import { personaProfile } from '../personas/persona-profile.ts';
import type { PropertyProfile } from '../property.ts';
import { sayDimension, sayFigures, sayMetric } from './answer/say-question.ts';
import { partsOf } from './dates/calendar.ts';
import { phrasingOf } from './lexicon/phrasing/phrasing-of.ts';
import type { QuestionParts } from './lexicon/phrasing.ts';
import { propertyFields } from './plan/property-fields.ts';

/**
 * Four to six whole questions that this persona would ask of this property, each with an answer: only figures it has
 * and that Google does not withhold, its own key events and products where there are any.
 */
export function suggestQuestions(persona: Persona, property: PropertyProfile, today: IsoDate): string[] {
  const phrasing = phrasingOf(languageOf(property));
  const { kpis, followUpDimensions } = personaProfile(persona, property);
  const [first, second = first] = kpis;
  if (first === undefined || second === undefined) return [];
  const lastMonth = phrasing.lastUnit('month');
  const lastWeek = phrasing.lastUnit('week');
  // In the first days of a month "this month" is too short to say anything.
  const early = partsOf(today).day <= 3;
  const overview = early
    ? phrasing.overviewQuestion(lastMonth, phrasing.before('month', 1))
    : phrasing.overviewQuestion(phrasing.thisUnit('month'), lastMonth);

  const ask = (metric: string, { by, ...parts }: Omit<QuestionParts, 'metrics'>) =>
    phrasing.question({
      ...sayFigures([metric], property, phrasing),
      ...(by ? { by: by.map((name) => sayDimension(name, property, phrasing)) } : {}),
      ...parts,
    });
  const [group] = followUpDimensions;
  const ranked = followUpDimensions.find((name) => name !== group && !short.has(name));
  return [
    overview,
    ...(group ? [ask(second, { by: [group], when: lastMonth })] : []),
    ...ownQuestions(persona, property).map(({ metric, ...parts }) => ask(metric, { ...parts, when: lastMonth })),
    ask(first, { trend: 'week', when: phrasing.rolling('month', 3) }),
    ...(ranked ? [ask(first, { by: [ranked], order: { end: 'top', count: 5 }, when: lastWeek })] : []),
    phrasing.whyQuestion(sayMetric(first, property, phrasing), lastWeek),
  ].slice(0, 6);
}

/** Dimensions with too few values to rank. */
const short = new Set(['newVsReturning', 'deviceCategory']);

/** What only some properties have: single key events, products, pages worth ranking. */
function ownQuestions(
  persona: Persona,
  property: PropertyProfile,
): ({ metric: string } & Omit<QuestionParts, 'metrics'>)[] {
  const { findMetric, hasDimension } = propertyFields(property);
  const top = (metric: string, dimension: string) => ({
    metric,
    by: [dimension],
    order: { end: 'top', count: 10 } as const,
  });
  if (persona === 'ux' && hasDimension('landingPage')) return [top('bounceRate', 'landingPage')];
  const sells = findMetric('keyEvents:purchase') && findMetric('itemsPurchased') && hasDimension('itemName');
  if (sells) return [top('itemsPurchased', 'itemName')];
  const keyEvent = property.metrics.find(({ api_name }) => api_name.startsWith('keyEvents:'));
  if (keyEvent && persona === 'po') return [{ metric: keyEvent.api_name, by: ['sessionDefaultChannelGroup'] }];
  return hasDimension('pagePath') ? [top('screenPageViews', 'pagePath')] : [];
}
