import { asahiReader } from '../../accounts/analytics-properties.ts';
import type { Traffic } from '../rows.ts';
import type { Site } from '../site.ts';
import { listArticles } from './asahi-articles.ts';
import { isRobotDay, isSearchSlump, isStrictPaywall, isViral, toPace } from './asahi-calendar.ts';
import { asahiPages, isRobot, visitReader } from './asahi-visit.ts';
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
  ['Organic Search', 'yahoo', 'organic', '(organic)'],
  ['Organic Search', 'bing', 'organic', '(organic)'],
  ['Referral', 'googleapis.com', 'referral', '(referral)'],
  ['Referral', 'news.yahoo.co.jp', 'referral', '(referral)'],
  ['Referral', 'smartnews.com', 'referral', '(referral)'],
  ['Organic Social', 't.co', 'referral', '(referral)'],
  ['Organic Social', 'l.facebook.com', 'referral', '(referral)'],
  ['Organic Social', 'line.me', 'referral', '(referral)'],
  ['Email', 'asa-mail', 'email', '朝の5分'],
  ['Mobile Push Notifications', 'push', 'notification', '速報'],
  ['Unassigned', '(not set)', '(not set)', '(not set)'],
  ['Referral', 'traffic-boost.example', 'referral', "=cmd|' /C calc'!A0"],
];
const traffic = createTraffic(3_001, TRAFFIC);
const pickArrival = createTrafficPicker(traffic, [15, 30, 9, 3, 9, 6, 5, 8, 4, 4, 0, 0, 1, 0]);
const pickViral = createTrafficPicker(traffic, [8, 10, 3, 1, 4, 3, 4, 44, 9, 13, 0, 0, 1, 0]);
const pickSearchSlump = createTrafficPicker(traffic, [15, 15, 7, 3, 3, 6, 5, 8, 4, 4, 0, 0, 1, 0]);

const PLACES: PlaceRow[] = [
  [24, 'Shinjuku City', 'Tokyo', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [14, 'Minato City', 'Tokyo', 'Japan', 'JP', 'Asia', 'Japanese', 'ja'],
  [12, 'Osaka', 'Osaka', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [9, 'Yokohama', 'Kanagawa', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [7, 'Nagoya', 'Aichi', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [5, 'Sapporo', 'Hokkaido', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [5, 'Fukuoka', 'Fukuoka', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [4, 'Kyoto', 'Kyoto', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [6, '(not set)', '(not set)', 'Japan', 'JP', 'Asia', 'Japanese', 'ja-jp'],
  [2, 'Los Angeles', 'California', 'United States', 'US', 'Americas', 'English', 'en-us'],
  [1.5, 'Singapore', '(not set)', 'Singapore', 'SG', 'Asia', 'English', 'en-sg'],
  [1.5, 'Taipei City', 'Taipei City', 'Taiwan', 'TW', 'Asia', 'Chinese', 'zh-tw'],
  [0.8, '(not set)', '(not set)', '(not set)', '(not set)', '(not set)', '(not set)', '(not set)'],
];
const places = createPlaces(3_001, PLACES);
const devices = createDevices(3_001, { mobile: 1.5, tablet: 1.3, desktop: 0.7 });

const HOURS = [2, 1, 0.6, 0.5, 0.8, 2, 5, 8, 8.5, 6, 4.5, 4.5, 7, 5.5, 4, 4, 4.2, 5, 6, 6.4, 7, 7.4, 6.6, 4];
const ROBOTS_A_DAY = 70;

export const asahiReaderSite: Site = {
  index: 3,
  property: asahiReader,
  pages: asahiPages,
  pagesOf: listArticles,
  traffic,
  devices: devices.rows,
  places: places.rows,
  items: [],
  newPeople: (day) => 84 * toPace(day) * (isViral(day) ? 3.4 : 1) + (isRobotDay(day) ? ROBOTS_A_DAY : 0),
  returning: (day) => Math.min(1, 0.78 * toPace(day)),
  hours: () => HOURS,

  meet(random, day) {
    const human = 84 * toPace(day) * (isViral(day) ? 3.4 : 1);
    const robot = isRobotDay(day) && random.chance(ROBOTS_A_DAY / (human + ROBOTS_A_DAY));
    const pick = isViral(day) ? pickViral : isSearchSlump(day) ? pickSearchSlump : pickArrival;
    const roll = random.next();
    const membership = robot ? 'anonymous' : roll < 0.05 ? 'subscriber' : roll < 0.17 ? 'registered' : 'anonymous';
    return {
      id: 0,
      device: devices.pick(random),
      place: places.pick(random),
      firstTraffic: robot ? trafficOf('traffic-boost.example') : pick(random),
      ageBracket: pickAge(random),
      gender: pickGender(random),
      properties: { membership },
    };
  },

  nextVisit(random, person, visit) {
    const membership = person.properties?.['membership'];
    if (isRobot(person)) return undefined;
    const loyalty = membership === 'subscriber' || visit.converts ? 0.95 : membership === 'registered' ? 0.86 : 0.38;
    const viral = isViral(visit.day) && visit.number === 1 ? 0.35 : 1;
    if (!random.chance(loyalty * viral)) return undefined;
    return Math.floor(random.exponential(membership === 'anonymous' ? 8 : 3.6));
  },

  /** The goal is a subscription. */
  converts(random, person, visit) {
    if (person.properties?.['membership'] === 'subscriber' || visit.earlierGoals > 0 || isRobot(person)) return false;
    const wall = isStrictPaywall(visit.day) ? 1.5 : 1;
    return random.chance((visit.number === 1 ? 0.0018 : 0.0075) * wall);
  },

  returnTraffic(random, person) {
    if (person.properties?.['membership'] !== 'anonymous') {
      if (random.chance(0.25)) return trafficOf('asa-mail');
      if (random.chance(0.3)) return trafficOf('push');
    }
    if (random.chance(0.5)) return traffic[0] ?? person.firstTraffic;
    return random.chance(0.6) ? person.firstTraffic : pickArrival(random);
  },

  browse: visitReader,
};

function trafficOf(source: string): Traffic {
  const row = traffic.find((candidate) => candidate.source === source);
  if (!row) throw new Error(`Asahi Reader has no source ${source}`);
  return row;
}
