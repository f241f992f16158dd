import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FilterExpression, SegmentCriteria, SegmentRequest } from '../transcode/requests.ts';
import { toEventFilter } from './event-conditions.ts';

const MOST_SEGMENTS = 4;

type Scope = 'user' | 'session' | 'event';

/** A part of the property's data, whole users, sessions or single events. */
export interface Segment {
  /** With its number: `1. Buyers`. */
  name: string;
  scope: Scope;
  /** All must hold; none means everything. */
  include: SegmentCondition[];
  /** Who meets all of these is out; none excludes nobody. */
  exclude: SegmentCondition[];
}

/** `within`: what the parts of the condition must be true of together. */
export interface SegmentCondition {
  within: Scope;
  filter: FilterExpression;
}

/** @throws GoogleError https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1alpha/Segment */
export function parseSegments(requests: SegmentRequest[], catalogue: Catalogue): Segment[] {
  if (requests.length > MOST_SEGMENTS) {
    throw invalid(`Requests are limited to ${MOST_SEGMENTS} segments. This request has ${requests.length}.`);
  }
  return requests.map((request, index) => {
    const { scope, inclusion, exclusion, duration } = readScope(request);
    if (duration?.endsWith('_TEMPORARY')) throw unimplemented('segments that exclude temporarily');
    const read = (criteria: SegmentCriteria | undefined) => parseCriteria(criteria, scope, catalogue);
    return {
      name: `${index + 1}. ${request.name || 'Segment'}`,
      scope,
      include: read(inclusion),
      exclude: read(exclusion),
    };
  });
}

interface ReadScope {
  scope: Scope;
  inclusion: SegmentCriteria | undefined;
  exclusion: SegmentCriteria | undefined;
  duration: string | undefined;
}

function readScope({ userSegment, sessionSegment, eventSegment }: SegmentRequest): ReadScope {
  if (userSegment) {
    const { userInclusionCriteria: inclusion, exclusion } = userSegment;
    const { userExclusionCriteria, userExclusionDuration: duration } = exclusion ?? {};
    return { scope: 'user', inclusion, exclusion: userExclusionCriteria, duration };
  }
  if (sessionSegment) {
    const { sessionInclusionCriteria: inclusion, exclusion } = sessionSegment;
    const { sessionExclusionCriteria, sessionExclusionDuration: duration } = exclusion ?? {};
    return { scope: 'session', inclusion, exclusion: sessionExclusionCriteria, duration };
  }
  if (eventSegment) {
    const { eventInclusionCriteria: inclusion, exclusion } = eventSegment;
    const { eventExclusionCriteria, eventExclusionDuration: duration } = exclusion ?? {};
    return { scope: 'event', inclusion, exclusion: eventExclusionCriteria, duration };
  }
  throw invalid('A segment must specify one of user_segment, session_segment or event_segment.');
}

function parseCriteria(criteria: SegmentCriteria | undefined, scope: Scope, catalogue: Catalogue): SegmentCondition[] {
  if (criteria?.andSequenceGroups?.length) throw unimplemented('sequences in segments');
  return (criteria?.andConditionGroups ?? []).map(({ conditionScoping = '', segmentFilterExpression: expression }) => {
    if (!expression) throw invalid('A condition group of a segment must have a filter expression.');
    return { within: toWithin(conditionScoping, scope), filter: toEventFilter(expression, catalogue) };
  });
}

/** As wide as the segment, when it is not said. */
function toWithin(scoping: string, scope: Scope): Scope {
  if (scoping.endsWith('WITHIN_SAME_EVENT')) return 'event';
  return scoping.endsWith('WITHIN_SAME_SESSION') ? 'session' : scope;
}

function unimplemented(what: string): GoogleError {
  return new GoogleError('UNIMPLEMENTED', `The local stand-in for Google does not answer ${what}.`);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
