import type { PropertyProfile } from '../property.ts';

/**
 * What an overview shows its first figure by: how people got on with a site differs most from device to device, how
 * many came and what they brought from channel to channel. Undefined for a property without it.
 */
export function overviewDimension(metric: string | undefined, property: PropertyProfile): string | undefined {
  const isEngagement = metric !== undefined && engagement.test(metric);
  const wished = isEngagement ? ['deviceCategory', channel] : [channel];
  return wished.find((name) => property.dimensions.some(({ api_name }) => api_name === name));
}

const channel = 'sessionDefaultChannelGroup';
const engagement = /^(engag|bounceRate|averageSessionDuration|userEngagement|screenPageViewsPer|sessionsPerUser)/;
