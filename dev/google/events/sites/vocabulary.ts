import { createPicker, type Random } from '../random.ts';
import type { Device, Page, Place, Traffic } from '../rows.ts';

/** Rows with weights, numbered from the site's first id. */
export interface Choice<T> {
  rows: T[];
  pick(random: Random): T;
}

type DeviceRow = [weight: number, ...rest: [Device['category'], string, string, string, string, string]];

/** category, browser, operating system, its version, brand, screen */
const DEVICES: DeviceRow[] = [
  [16, 'desktop', 'Chrome', 'Windows', '11', 'Microsoft', '1920x1080'],
  [7, 'desktop', 'Chrome', 'Macintosh', 'Intel 10.15', 'Apple', '1728x1117'],
  [6, 'desktop', 'Safari', 'Macintosh', 'Intel 10.15', 'Apple', '1512x982'],
  [5, 'desktop', 'Edge', 'Windows', '11', 'Microsoft', '1536x864'],
  [5, 'desktop', 'Firefox', 'Windows', '10', '(not set)', '1920x1080'],
  [2, 'desktop', 'Firefox', 'Linux', '(not set)', '(not set)', '2560x1440'],
  [22, 'mobile', 'Safari', 'iOS', '18.5', 'Apple', '393x852'],
  [6, 'mobile', 'Safari (in-app)', 'iOS', '18.5', 'Apple', '390x844'],
  [18, 'mobile', 'Chrome', 'Android', '15', 'Samsung', '384x832'],
  [5, 'mobile', 'Samsung Internet', 'Android', '14', 'Samsung', '412x915'],
  [3, 'mobile', 'Android Webview', 'Android', '14', 'Xiaomi', '393x873'],
  [3, 'tablet', 'Safari', 'iOS', '18.4', 'Apple', '820x1180'],
  [1, 'tablet', 'Chrome', 'Android', '14', 'Samsung', '800x1280'],
  [0.2, 'smart tv', 'Chrome', 'Linux', '(not set)', 'LG', '1920x1080'],
];

/** @param tilt multiplies the weight of a category: a SaaS product is used at a desk */
export function createDevices(firstId: number, tilt: Partial<Record<Device['category'], number>>): Choice<Device> {
  const rows = DEVICES.map(([, category, browser, system, version, brand, screen], index): Device => ({
    id: firstId + index,
    category,
    browser,
    operatingSystem: system,
    operatingSystemVersion: version,
    brand,
    screenResolution: screen,
  }));
  return toChoice(rows, (row, index) => (DEVICES[index]?.[0] ?? 0) * (tilt[row.category] ?? 1));
}

/** City, region, country, its code, continent, language, its code. GA4 writes places without accents. */
export type PlaceRow = [number, string, string, string, string, string, string, string];

export function createPlaces(firstId: number, list: PlaceRow[]): Choice<Place> {
  const rows = list.map(([, city, region, country, countryId, continent, language, languageCode], index): Place => ({
    id: firstId + index,
    city,
    region,
    country,
    countryId,
    continent,
    language,
    languageCode,
  }));
  return toChoice(rows, (_, index) => list[index]?.[0] ?? 0);
}

/** Channel group, source, medium, campaign. */
export type TrafficRow = [channelGroup: string, source: string, medium: string, campaign: string];

export function createTraffic(firstId: number, list: TrafficRow[]): Traffic[] {
  return list.map(([channelGroup, source, medium, campaign], index) => ({
    id: firstId + index,
    source,
    medium,
    campaign,
    channelGroup,
  }));
}

/** Chooses among a site's traffic; weights in the order of the rows, those left out are 0. */
export function createTrafficPicker(traffic: Traffic[], weights: number[]): (random: Random) => Traffic {
  return createPicker(traffic.map((row, index) => [row, weights[index] ?? 0] as const));
}

/** Path (with its query, if any), title, content group. */
export type PageRow = [path: string, title: string, contentGroup: string];

export function createPages(firstId: number, host: string, list: PageRow[]): Page[] {
  return list.map(([address, title, contentGroup], index) => {
    const mark = address.indexOf('?');
    const path = mark < 0 ? address : address.slice(0, mark);
    return { id: firstId + index, host, path, query: mark < 0 ? '' : address.slice(mark), title, contentGroup };
  });
}

export const pickAge = createPicker<string>([
  ['unknown', 52],
  ['18-24', 9],
  ['25-34', 14],
  ['35-44', 11],
  ['45-54', 7],
  ['55-64', 4],
  ['65+', 3],
]);

export const pickGender = createPicker<string>([
  ['unknown', 54],
  ['female', 24],
  ['male', 22],
]);

function toChoice<T>(rows: T[], weigh: (row: T, index: number) => number): Choice<T> {
  return { rows, pick: createPicker(rows.map((row, index) => [row, weigh(row, index)] as const)) };
}
