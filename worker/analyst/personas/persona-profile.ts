import type { Persona } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';

export interface PersonaProfile {
  persona: Persona;
  /** Metrics of an overview, most important first; all of them exist in the property and none is blocked. */
  kpis: string[];
  /** How an answer to this persona reads. */
  tone: 'brief' | 'explaining' | 'plain';
  /** Sentences an answer should not exceed. */
  longestAnswer: number;
  /** Dimensions worth a next look, best first; all of them exist in the property. */
  followUpDimensions: string[];
}

interface Wish {
  tone: PersonaProfile['tone'];
  longestAnswer: number;
  /** Each entry is one figure; within it the first metric the property can show. */
  kpis: string[][];
  followUpDimensions: string[];
}

const revenue = ['totalRevenue', 'purchaseRevenue', 'totalAdRevenue'];
const keyEvents = ['keyEvents', 'eventCount'];

const wishes: Record<Persona, Wish> = {
  po: {
    tone: 'explaining',
    longestAnswer: 6,
    kpis: [['activeUsers'], ['newUsers'], keyEvents, ['sessionKeyEventRate', 'engagementRate'], ['dauPerMau'], revenue],
    followUpDimensions: ['sessionDefaultChannelGroup', 'newVsReturning', 'landingPage', 'deviceCategory'],
  },
  ux: {
    tone: 'explaining',
    longestAnswer: 6,
    kpis: [
      ['engagementRate'],
      ['averageSessionDuration'],
      ['screenPageViewsPerSession', 'screenPageViews'],
      ['bounceRate'],
      ['activeUsers'],
      keyEvents,
    ],
    followUpDimensions: ['deviceCategory', 'landingPage', 'pagePath', 'browser'],
  },
  mgr: {
    tone: 'brief',
    longestAnswer: 3,
    kpis: [revenue, ['activeUsers'], ['sessions'], keyEvents, ['sessionKeyEventRate']],
    followUpDimensions: ['sessionDefaultChannelGroup', 'country', 'sessionCampaignName', 'deviceCategory'],
  },
  general: {
    tone: 'plain',
    longestAnswer: 4,
    kpis: [['activeUsers'], ['sessions'], ['engagementRate'], keyEvents, revenue],
    followUpDimensions: ['sessionDefaultChannelGroup', 'deviceCategory', 'country', 'landingPage'],
  },
};

/** What this persona wants to see of this property: nothing it lacks, and no figure that Google blocks (it would be 0). */
export function personaProfile(persona: Persona, property: PropertyProfile): PersonaProfile {
  const { kpis, followUpDimensions, tone, longestAnswer } = wishes[persona];
  const usable = new Set(
    property.metrics.filter(({ blocked_reasons }) => !blocked_reasons?.length).map(({ api_name }) => api_name),
  );
  const dimensions = new Set(property.dimensions.map(({ api_name }) => api_name));
  return {
    persona,
    kpis: kpis.flatMap((names) => names.find((name) => usable.has(name)) ?? []),
    tone,
    longestAnswer,
    followUpDimensions: followUpDimensions.filter((name) => dimensions.has(name)),
  };
}
