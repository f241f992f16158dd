import { kolibriShop } from '../../accounts/analytics-properties.ts';
import type { Traffic } from '../rows.ts';
import type { Site } from '../site.ts';
import { isBlackWeek, isSpringLaunch, isSweepstake, toBuyingMood, toPace } from './kolibri-calendar.ts';
import { kolibriItems } from './kolibri-catalogue.ts';
import { kolibriPages } from './kolibri-pages.ts';
import { visitShop } from './kolibri-visit.ts';
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
  ['Organic Search', 'ecosia.org', 'organic', '(organic)'],
  ['Paid Search', 'google', 'cpc', 'brand_de'],
  ['Paid Search', 'google', 'cpc', 'generic_kaffee_de'],
  ['Cross-network', 'google', 'cpc', 'pmax_shopping'],
  ['Paid Social', 'instagram', 'paid_social', 'retargeting_q3'],
  ['Paid Social', 'facebook', 'paid_social', "=cmd|' /C calc'!A0"],
  ['Organic Social', 'instagram.com', 'referral', '(referral)'],
  ['Organic Social', 'm.facebook.com', 'referral', '(referral)'],
  ['Email', 'newsletter', 'email', 'wochenbrief'],
  ['Email', 'newsletter', 'email', 'Sommer-Sale „10 % Rabatt“'],
  ['Email', 'newsletter', 'email', 'black_week'],
  ['Email', 'newsletter', 'email', 'fruehling_launch'],
  ['Referral', 'kaffeeblog.example', 'referral', '(referral)'],
  ['Referral', 'chatgpt.com', 'referral', '(referral)'],
  ['Referral', '<img src=x onerror=alert(1)>', 'referral', '(referral)'],
  ['Affiliates', 'gutscheinwelt', 'affiliate', '(not set)'],
  ['Display', 'dv360', 'banner', 'black_week'],
  ['Unassigned', '(not set)', '(not set)', '(not set)'],
  ['Organic Social', 'tiktok.com', 'referral', 'gewinnspiel'],
];
const traffic = createTraffic(1_001, TRAFFIC);

const pickArrival = createTrafficPicker(
  traffic,
  [14, 26, 2.5, 1.5, 7, 9, 8, 5, 2, 5, 2.5, 3, 0.8, 0, 0, 3, 1.2, 0.1, 2.2, 1.5, 0.7, 0],
);
const pickBlackWeek = createTrafficPicker(
  traffic,
  [13, 20, 2, 1, 10, 12, 15, 7, 2, 4, 2, 1, 0, 12, 0, 2, 1, 0.1, 6, 9, 0.7, 0],
);
const pickSpring = createTrafficPicker(
  traffic,
  [12, 22, 2, 1, 7, 9, 8, 6, 2, 8, 3, 1, 0, 0, 14, 5, 1, 0.1, 2, 1, 0.7, 0],
);
const pickSweepstake = createTrafficPicker(
  traffic,
  [12, 20, 2, 1, 5, 7, 6, 3, 1, 4, 2, 2, 0, 0, 0, 2, 1, 0.1, 2, 1, 0.7, 34],
);

/** How ready to buy a channel's visitors are. */
const INTENT: Record<string, number> = {
  Email: 2.1,
  'Paid Search': 1.35,
  'Cross-network': 1.1,
  Direct: 1.25,
  'Organic Search': 1,
  Affiliates: 1.5,
  Referral: 0.8,
  'Paid Social': 0.45,
  'Organic Social': 0.35,
  Display: 0.25,
  Unassigned: 0.5,
};

const PLACES: PlaceRow[] = [
  [15, 'Berlin', 'Berlin', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [9, 'Hamburg', 'Hamburg', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [9, 'Munich', 'Bavaria', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [7, 'Cologne', 'North Rhine-Westphalia', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [6, 'Frankfurt', 'Hesse', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [4, 'Stuttgart', 'Baden-Wurttemberg', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [4, 'Leipzig', 'Saxony', 'Germany', 'DE', 'Europe', 'German', 'de'],
  [4, 'Dusseldorf', 'North Rhine-Westphalia', 'Germany', 'DE', 'Europe', 'English', 'en-us'],
  [8, '(not set)', '(not set)', 'Germany', 'DE', 'Europe', 'German', 'de-de'],
  [9, 'Vienna', 'Vienna', 'Austria', 'AT', 'Europe', 'German', 'de-at'],
  [2, 'Graz', 'Styria', 'Austria', 'AT', 'Europe', 'German', 'de-at'],
  [6, 'Zurich', 'Zurich', 'Switzerland', 'CH', 'Europe', 'German', 'de-ch'],
  [2, 'Geneva', 'Geneva', 'Switzerland', 'CH', 'Europe', 'French', 'fr-ch'],
  [3, 'Amsterdam', 'North Holland', 'Netherlands', 'NL', 'Europe', 'Dutch', 'nl-nl'],
  [2, 'Paris', 'Ile-de-France', 'France', 'FR', 'Europe', 'French', 'fr-fr'],
  [2, 'Copenhagen', 'Capital Region of Denmark', 'Denmark', 'DK', 'Europe', 'Danish', 'da-dk'],
  [1.5, 'London', 'England', 'United Kingdom', 'GB', 'Europe', 'English', 'en-gb'],
  [1, 'New York', 'New York', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [0.4, 'Abidjan', 'Abidjan', "Côte d'Ivoire", 'CI', 'Africa', 'French', 'fr-fr'],
  [0.6, '(not set)', '(not set)', '(not set)', '(not set)', '(not set)', '(not set)', '(not set)'],
];
const places = createPlaces(1_001, PLACES);
const devices = createDevices(1_001, {});

const HOURS = [1, 0.5, 0.3, 0.2, 0.3, 0.6, 1.6, 3, 4, 4.5, 5, 5.2, 5.5, 5.2, 4.8, 4.6, 4.8, 5.2, 6, 7, 7.6, 7, 5, 2.6];

export const kolibriShopSite: Site = {
  index: 1,
  property: kolibriShop,
  pages: kolibriPages,
  pagesOf: () => [],
  traffic,
  devices: devices.rows,
  places: places.rows,
  items: kolibriItems,
  newPeople: (day) => 96 * toPace(day),
  returning: (day) => Math.min(1, 0.62 * toPace(day)),
  hours: () => HOURS,

  meet(random, day) {
    const pick = isBlackWeek(day)
      ? pickBlackWeek
      : isSpringLaunch(day)
        ? pickSpring
        : isSweepstake(day)
          ? pickSweepstake
          : pickArrival;
    const member = random.chance(0.12);
    return {
      id: 0,
      device: devices.pick(random),
      place: places.pick(random),
      firstTraffic: pick(random),
      ageBracket: pickAge(random),
      gender: pickGender(random),
      properties: { membership: member ? 'club' : 'guest' },
    };
  },

  nextVisit(random, person, visit) {
    const member = person.properties?.['membership'] === 'club';
    const loyalty = (member ? 0.82 : 0.36) + (visit.converts ? 0.2 : 0);
    if (person.firstTraffic.campaign === 'gewinnspiel' || !random.chance(loyalty)) return undefined;
    return Math.floor(random.exponential(visit.converts ? 24 : 9));
  },

  converts(random, person, visit) {
    const intent = INTENT[person.firstTraffic.channelGroup] ?? 1;
    if (person.firstTraffic.campaign === 'gewinnspiel') return false;
    const familiarity = visit.number === 1 ? 0.72 : visit.earlierGoals > 0 ? 1.9 : 1.35;
    return random.chance(0.03 * intent * familiarity * toBuyingMood(visit.day, person.device));
  },

  returnTraffic(random, person, day) {
    if (isBlackWeek(day) && random.chance(0.3)) return trafficOf('black_week');
    if (isSpringLaunch(day) && random.chance(0.3)) return trafficOf('fruehling_launch');
    if (day.weekday === 4 && random.chance(0.3)) return trafficOf('wochenbrief');
    if (random.chance(0.45)) return traffic[0] ?? person.firstTraffic;
    return random.chance(0.7) ? person.firstTraffic : pickArrival(random);
  },

  browse: visitShop,
};

function trafficOf(campaign: string): Traffic {
  const row = traffic.find((candidate) => candidate.campaign === campaign);
  if (!row) throw new Error(`The shop has no campaign ${campaign}`);
  return row;
}
