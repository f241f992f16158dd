import { northwindCloud } from '../../accounts/analytics-properties.ts';
import type { Site } from '../site.ts';
import { isAfterPricingRedesign, isLaunch, isSignUpBroken, isTagOutage, toPace } from './northwind-calendar.ts';
import { northwindPages } from './northwind-pages.ts';
import { visitNorthwind } from './northwind-visit.ts';
import {
  createDevices,
  createPlaces,
  createTraffic,
  createTrafficPicker,
  pickAge,
  pickGender,
  type PlaceRow,
  type TrafficRow,
} from './vocabulary.ts';

const TRAFFIC: TrafficRow[] = [
  ['Direct', '(direct)', '(none)', '(direct)'],
  ['Organic Search', 'google', 'organic', '(organic)'],
  ['Organic Search', 'bing', 'organic', '(organic)'],
  ['Organic Search', 'duckduckgo', 'organic', '(organic)'],
  ['Paid Search', 'google', 'cpc', 'us_brand'],
  ['Paid Search', 'google', 'cpc', 'us_competitor_terms'],
  ['Paid Social', 'linkedin', 'paid_social', 'abm_ops_leaders'],
  ['Organic Social', 'linkedin.com', 'referral', '(referral)'],
  ['Organic Social', 't.co', 'referral', '(referral)'],
  ['Organic Video', 'youtube.com', 'referral', '(referral)'],
  ['Referral', 'producthunt.com', 'referral', '(referral)'],
  ['Referral', 'g2.com', 'referral', '(referral)'],
  ['Referral', 'news.ycombinator.com', 'referral', '(referral)'],
  ['Referral', 'chatgpt.com', 'referral', '(referral)'],
  ['Email', 'hubspot', 'email', 'onboarding_series'],
  ['Email', 'hubspot', 'email', 'Q3 "webinar" – ops & finance'],
  ['Unassigned', '(not set)', '(not set)', '(not set)'],
];
const traffic = createTraffic(2_001, TRAFFIC);
const pickArrival = createTrafficPicker(traffic, [18, 30, 3, 2, 8, 6, 5, 5, 2.5, 2, 1.2, 3, 1.2, 2.5, 0, 2.4, 0.6]);
const pickLaunch = createTrafficPicker(traffic, [16, 22, 2, 2, 6, 4, 4, 7, 6, 3, 24, 2, 9, 2, 0, 2, 0.6]);

const PLACES: PlaceRow[] = [
  [11, 'New York', 'New York', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [8, 'San Francisco', 'California', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [6, 'Chicago', 'Illinois', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [5, 'Austin', 'Texas', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [5, 'Seattle', 'Washington', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [4, 'Boston', 'Massachusetts', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [6, '(not set)', '(not set)', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [6, 'Toronto', 'Ontario', 'Canada', 'CA', 'Americas', 'English', 'en-ca'],
  [2, 'Montreal', 'Quebec', 'Canada', 'CA', 'Americas', 'French', 'fr-ca'],
  [7, 'London', 'England', 'United Kingdom', 'GB', 'Europe', 'English', 'en-gb'],
  [4, 'Berlin', 'Berlin', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [3, 'Paris', 'Ile-de-France', 'France', 'FR', 'Europe', 'French', 'fr-fr'],
  [6, 'Bengaluru', 'Karnataka', 'India', 'IN', 'Asia', 'English', 'en-in'],
  [3, 'Sydney', 'New South Wales', 'Australia', 'AU', 'Oceania', 'English', 'en-au'],
  [2, 'Sao Paulo', 'State of Sao Paulo', 'Brazil', 'BR', 'Americas', 'Portuguese', 'pt-br'],
  [0.7, '(not set)', '(not set)', '(not set)', '(not set)', '(not set)', '(not set)', '(not set)'],
];
const places = createPlaces(2_001, PLACES);
const devices = createDevices(2_001, { mobile: 0.28, tablet: 0.4, 'smart tv': 0 });

const WORKING_HOURS = [
  2, 1.5, 1.2, 1, 1.2, 1.8, 2.4, 3.4, 5.2, 7, 7.6, 7.4, 6.2, 6.8, 7.2, 7, 6.4, 5.2, 3.8, 3.2, 3, 2.8, 2.6, 2.3,
];
const OUTAGE_HOURS = WORKING_HOURS.map((weight, hour) => (hour >= 9 && hour < 17 ? 0 : weight));
const OUTAGE_SHARE = sum(OUTAGE_HOURS) / sum(WORKING_HOURS);

export const northwindCloudSite: Site = {
  index: 2,
  property: northwindCloud,
  pages: northwindPages,
  pagesOf: () => [],
  traffic,
  devices: devices.rows,
  places: places.rows,
  items: [],
  newPeople: (day) => 46 * toPace(day) * (isTagOutage(day) ? OUTAGE_SHARE : 1),
  returning: (day) =>
    Math.min(1, 0.62 * (toPace(day) / (isLaunch(day) ? 1.6 : 1)) * (isTagOutage(day) ? OUTAGE_SHARE : 1)),
  hours: (day) => (isTagOutage(day) ? OUTAGE_HOURS : WORKING_HOURS),

  meet(random, day) {
    return {
      id: 0,
      device: devices.pick(random),
      place: places.pick(random),
      firstTraffic: (isLaunch(day) ? pickLaunch : pickArrival)(random),
      ageBracket: pickAge(random),
      gender: pickGender(random),
      properties: random.chance(0.09) ? { membership: 'partner' } : null,
    };
  },

  /** A customer works in the app most days; a visitor who has not signed up comes back now and then. */
  nextVisit(random, _person, visit) {
    const customer = visit.earlierGoals > 0 || visit.converts;
    if (!random.chance(customer ? 0.93 : 0.34)) return undefined;
    return Math.floor(random.exponential(customer ? 3.2 : 8)) + (customer ? 0 : 1);
  },

  /** The goal of a visitor is signing up; people do it once. */
  converts(random, person, visit) {
    if (visit.earlierGoals > 0 || isSignUpBroken(visit.day, person.device)) return false;
    const redesign = isAfterPricingRedesign(visit.day) ? 1.34 : 1;
    const launch = isLaunch(visit.day) ? 0.75 : 1;
    const desk = person.device.category === 'desktop' ? 1 : 0.45;
    return random.chance(0.052 * redesign * launch * desk * (visit.number > 1 ? 1.5 : 1));
  },

  returnTraffic(random, person, _day) {
    if (random.chance(0.62)) return traffic[0] ?? person.firstTraffic;
    if (random.chance(0.2)) return traffic[14] ?? person.firstTraffic;
    return random.chance(0.6) ? person.firstTraffic : pickArrival(random);
  },

  browse: visitNorthwind,
};

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
