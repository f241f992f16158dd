import { asahiReader } from '../../accounts/analytics-properties.ts';
import { nthWeekday, toDayNumber, type Day } from '../calendar.ts';
import { createPicker, type Random } from '../random.ts';
import type { Page, Traffic } from '../rows.ts';
import type { Person, Site, Visit } from '../site.ts';
import type { Tape } from '../tape.ts';
import { ASAHI_HOST, getLeadArticle, listArticles, pickArticle } from './asahi-articles.ts';
import {
  createDevices,
  createPages,
  createPlaces,
  createTraffic,
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
const pickArrival = createPicker(zip([15, 30, 9, 3, 9, 6, 5, 8, 4, 4, 0, 0, 1, 0]));
const pickViral = createPicker(zip([8, 10, 3, 1, 4, 3, 4, 44, 9, 13, 0, 0, 1, 0]));
const pickSearchSlump = createPicker(zip([15, 15, 7, 3, 3, 6, 5, 8, 4, 4, 0, 0, 1, 0]));

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

const pages = createPages(30_000_001, ASAHI_HOST, [
  ['/', 'アサヒリーダー｜今日のニュース', 'Front'],
  ['/subscribe', '購読プラン｜アサヒリーダー', 'Subscribe'],
  ['/subscribe/complete', 'ご購読ありがとうございます', 'Subscribe'],
  ['/login', 'ログイン', 'Account'],
  ['/newsletter', 'ニュースレター「朝の5分」', 'Newsletter'],
]);
const [front, subscribePage, completePage, loginPage, newsletterPage] = pages as [Page, Page, Page, Page, Page];

/** The 7th and 8th of February, May, August and November: one story goes round the social networks. */
function isViral(day: Day): boolean {
  return day.month % 3 === 2 && (day.date === 7 || day.date === 8);
}

/** Three weeks from 24 August 2026: search and Discover send a third fewer readers. */
function isSearchSlump(day: Day): boolean {
  const first = toDayNumber(2026, 8, 24);
  return day.number >= first && day.number < first + 21;
}

/** The second Friday of a month: robots from one referrer, on the front page, without engagement. */
function isRobotDay(day: Day): boolean {
  return day.number === nthWeekday(day.year, day.month, 5, 2);
}

/** The paywall has let two articles a month through, not three, since 2 February 2026. */
function isStrictPaywall(day: Day): boolean {
  return day.number >= toDayNumber(2026, 2, 2);
}

const BY_WEEKDAY = [0.94, 1.06, 1.04, 1.03, 1.02, 1.0, 0.91];

function toPace(day: Day): number {
  const newYear = day.month === 1 && day.date <= 3 ? 0.7 : 1;
  const goldenWeek = (day.month === 4 && day.date >= 29) || (day.month === 5 && day.date <= 5) ? 0.76 : 1;
  const bySearch = isSearchSlump(day) ? 0.8 : 1;
  return (BY_WEEKDAY[day.weekday] ?? 1) * Math.exp(0.07 * day.age) * newYear * goldenWeek * bySearch;
}

const HOURS = [2, 1, 0.6, 0.5, 0.8, 2, 5, 8, 8.5, 6, 4.5, 4.5, 7, 5.5, 4, 4, 4.2, 5, 6, 6.4, 7, 7.4, 6.6, 4];
const ROBOTS_A_DAY = 70;

export const asahiReaderSite: Site = {
  index: 3,
  property: asahiReader,
  pages,
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

  browse,
};

function browse(tape: Tape, random: Random, person: Person, visit: Visit): void {
  if (isRobot(person)) {
    tape.open(front);
    return;
  }
  const member = person.properties?.['membership'] !== 'anonymous';
  const viralReader = isViral(visit.day) && visit.number === 1;
  const startsAtFront = !viralReader && random.chance(member ? 0.6 : 0.26);
  if (startsAtFront) {
    tape.open(front);
    tape.read(4 + random.exponential(20), random.next());
  }
  if (member && random.chance(0.12)) {
    tape.open(loginPage);
    tape.mark('login', { parameters: { method: 'email' } });
  }
  const first = viralReader ? getLeadArticle(visit.day) : pickArticle(random, visit.day);
  if (!member && !visit.converts && random.chance(0.44)) {
    tape.open(first);
    if (random.chance(0.3)) tape.read(random.exponential(5), 0.3);
    return;
  }
  readArticle(tape, random, first);
  const more = viralReader ? 0 : Math.min(9, Math.floor(random.exponential(member ? 2 : 0.9)));
  for (let count = 0; count < more; count++) readArticle(tape, random, pickArticle(random, visit.day));
  const limit = isStrictPaywall(visit.day) ? 2 : 3;
  const walled = !member && visit.earlierGoals === 0 && more + 1 >= limit;
  if (walled) tape.mark('paywall_view', { parameters: { limit } });
  if (random.chance(member ? 0.004 : 0.011)) subscribeToNewsletter(tape, random);
  if (visit.converts) subscribe(tape, random, visit);
}

function readArticle(tape: Tape, random: Random, article: Page): void {
  tape.open(article);
  if (random.chance(0.27)) {
    if (random.chance(0.5)) tape.read(random.exponential(7), 0.3);
    return;
  }
  const depth = random.next();
  tape.read(8 + random.exponential(75), depth < 0.55 ? 1 : depth);
  if (random.chance(0.02)) tape.mark('share', { parameters: { method: random.chance(0.6) ? 'x' : 'line' } });
}

function subscribeToNewsletter(tape: Tape, random: Random): void {
  tape.open(newsletterPage);
  tape.read(random.exponential(12), 0.5);
  tape.mark('sign_up', { keyEvent: true, parameters: { method: 'newsletter' } });
}

function subscribe(tape: Tape, random: Random, visit: Visit): void {
  const yearly = random.chance(0.28);
  const price = yearly ? 9800 : 980;
  const plan = yearly ? 'yearly' : 'monthly';
  tape.open(subscribePage);
  tape.read(20 + random.exponential(50), 1);
  tape.mark('begin_checkout', { value: price, parameters: { plan } });
  tape.wait(30 + random.exponential(40));
  tape.open(completePage);
  tape.mark('purchase', {
    keyEvent: true,
    value: price,
    revenue: price,
    transactionId: `AR${visit.day.key}${random.between(100_000, 999_999)}`,
    parameters: { plan },
  });
}

function isRobot(person: Person): boolean {
  return person.firstTraffic.source === 'traffic-boost.example';
}

function trafficOf(source: string): Traffic {
  const row = traffic.find((candidate) => candidate.source === source);
  if (!row) throw new Error(`Asahi Reader has no source ${source}`);
  return row;
}

function zip(weights: number[]): [Traffic, number][] {
  return traffic.map((row, index) => [row, weights[index] ?? 0]);
}
