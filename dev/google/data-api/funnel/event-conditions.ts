import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getDimension } from '../catalogue/field-names.ts';
import type { DimensionField } from '../catalogue/field.ts';
import { createMatcher } from '../report/filter-matcher.ts';
import type { FilterExpression, FunnelFilterExpression, ParameterFilterExpression } from '../transcode/requests.ts';

const PARAMETER = 'eventParameter:';

/**
 * The condition of a funnel step or a segment as a filter of a report: an event by its name and parameters, or a field.
 * @throws GoogleError
 */
export function toEventFilter(expression: FunnelFilterExpression, catalogue: Catalogue): FilterExpression {
  const all = (some: FunnelFilterExpression[] | undefined) => (some ?? []).map((one) => toEventFilter(one, catalogue));
  if (expression.andGroup) return { andGroup: { expressions: all(expression.andGroup.expressions) } };
  if (expression.orGroup) return { orGroup: { expressions: all(expression.orGroup.expressions) } };
  if (expression.notExpression) return { notExpression: toEventFilter(expression.notExpression, catalogue) };
  const event = expression.funnelEventFilter ?? expression.segmentEventFilter;
  if (event) {
    if (!event.eventName) throw invalid('An event filter must have an event name.');
    const named = { filter: { fieldName: 'eventName', stringFilter: { value: event.eventName, caseSensitive: true } } };
    const parameters =
      'funnelParameterFilterExpression' in event
        ? event.funnelParameterFilterExpression
        : 'segmentParameterFilterExpression' in event
          ? event.segmentParameterFilterExpression
          : undefined;
    return parameters ? { andGroup: { expressions: [named, toParameterFilter(parameters)] } } : named;
  }
  const filter = expression.funnelFieldFilter ?? expression.segmentFilter;
  if (!filter) throw invalid('A funnel filter expression must not be empty.');
  createMatcher(filter);
  getDimension(catalogue, filter.fieldName ?? '');
  return { filter };
}

/** Fields of the catalogue, and what `toEventFilter` calls the parameters of events. */
export function findEventField(catalogue: Catalogue): (name: string) => DimensionField | undefined {
  return (name) => (name.startsWith(PARAMETER) ? toParameterField(name) : catalogue.findDimension(name));
}

function toParameterFilter(expression: ParameterFilterExpression): FilterExpression {
  const { andGroup, orGroup, notExpression } = expression;
  if (andGroup) return { andGroup: { expressions: (andGroup.expressions ?? []).map(toParameterFilter) } };
  if (orGroup) return { orGroup: { expressions: (orGroup.expressions ?? []).map(toParameterFilter) } };
  if (notExpression) return { notExpression: toParameterFilter(notExpression) };
  const parameter = expression.funnelParameterFilter ?? expression.segmentParameterFilter;
  if (!parameter) throw invalid('A parameter filter expression must not be empty.');
  if (parameter.itemParameterName !== undefined) throw unimplemented('filters on item parameters');
  if (parameter.filterScoping?.inAnyNDayPeriod) throw unimplemented('inAnyNDayPeriod');
  const { eventParameterName: name = '', ...filter } = parameter;
  if (!/^\w+$/.test(name)) throw invalid('A parameter filter must name an event parameter.');
  createMatcher(filter);
  return { filter: { ...filter, fieldName: `${PARAMETER}${name}` } };
}

function toParameterField(name: string): DimensionField {
  const parameter = name.slice(PARAMETER.length);
  const sql = parameter === 'value' ? 'e.value' : `json_extract(e.parameters, '$.${parameter}')`;
  return {
    apiName: name,
    uiName: parameter,
    description: 'A parameter of the event.',
    category: 'Event',
    scope: 'event',
    sql: `coalesce(cast(${sql} as text), '(not set)')`,
  };
}

function unimplemented(what: string): GoogleError {
  return new GoogleError('UNIMPLEMENTED', `The local stand-in for Google does not answer ${what}.`);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
