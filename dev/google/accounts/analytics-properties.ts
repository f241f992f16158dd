/** A Google Analytics property as the Admin API describes it. */
export interface AnalyticsProperty {
  /** Numeric id, `properties/{id}`. */
  id: string;
  displayName: string;
  timeZone: string;
  currencyCode: string;
  industryCategory: string;
  createTime: string;
}

export interface AnalyticsAccount {
  id: string;
  displayName: string;
  properties: AnalyticsProperty[];
}

export const kolibriShop: AnalyticsProperty = {
  id: '310000001',
  displayName: 'Kolibri Shop',
  timeZone: 'Europe/Berlin',
  currencyCode: 'EUR',
  industryCategory: 'SHOPPING',
  createTime: '2024-02-05T09:12:44.512Z',
};

export const northwindCloud: AnalyticsProperty = {
  id: '310000002',
  displayName: 'Northwind Cloud',
  timeZone: 'America/New_York',
  currencyCode: 'USD',
  industryCategory: 'TECHNOLOGY',
  createTime: '2024-03-18T15:40:02.118Z',
};

export const asahiReader: AnalyticsProperty = {
  id: '310000003',
  displayName: 'Asahi Reader',
  timeZone: 'Asia/Tokyo',
  currencyCode: 'JPY',
  industryCategory: 'NEWS',
  createTime: '2024-04-22T02:05:31.904Z',
};

/** Created, but its tag was never installed. */
const emptyProperty: AnalyticsProperty = {
  id: '310000004',
  displayName: 'Kolibri Pop-up (no data yet)',
  timeZone: 'Europe/Berlin',
  currencyCode: 'EUR',
  industryCategory: 'SHOPPING',
  createTime: '2026-01-12T08:00:00.000Z',
};

const kolibriAccount: AnalyticsAccount = {
  id: '4100001',
  displayName: 'Kolibri Handels GmbH',
  properties: [kolibriShop, emptyProperty],
};

const productsAccount: AnalyticsAccount = {
  id: '4100002',
  displayName: 'Berger Ventures',
  properties: [northwindCloud, asahiReader],
};

/** Accounts whose properties a Google account may read, by its `sub`. */
const accessBySub: Record<string, () => AnalyticsAccount[]> = {
  '104200000000000000017': () => [kolibriAccount, productsAccount],
  '104200000000000000029': () => [
    { ...kolibriAccount, properties: [kolibriShop] },
    ...generateAccounts({ firstAccountId: 4200001, firstPropertyId: 320000001, accounts: 60, properties: 119 }),
  ],
  '104200000000000000043': () =>
    generateAccounts({ firstAccountId: 4300001, firstPropertyId: 330000001, accounts: 240, properties: 240 }),
};

export function listAnalyticsAccounts(sub: string): AnalyticsAccount[] {
  return accessBySub[sub]?.() ?? [];
}

/** The property and its account, when this Google account may read it. */
export function findReadableProperty(
  sub: string,
  propertyId: string,
): { property: AnalyticsProperty; account: AnalyticsAccount } | undefined {
  for (const account of listAnalyticsAccounts(sub)) {
    const property = account.properties.find((candidate) => candidate.id === propertyId);
    if (property) return { property, account };
  }
  return undefined;
}

/** Long lists: generated names, awkward ones among them, and no data behind any. */
function generateAccounts(size: {
  firstAccountId: number;
  firstPropertyId: number;
  accounts: number;
  properties: number;
}): AnalyticsAccount[] {
  const accounts: AnalyticsAccount[] = Array.from({ length: size.accounts }, (_, index) => ({
    id: String(size.firstAccountId + index),
    displayName: `Client ${String(index + 1).padStart(3, '0')} · ${TRADES[index % TRADES.length]}`,
    properties: [],
  }));
  for (let index = 0; index < size.properties; index++) {
    const [timeZone, currencyCode] = MARKETS[index % MARKETS.length] ?? ['Etc/UTC', 'USD'];
    accounts[index % size.accounts]?.properties.push({
      id: String(size.firstPropertyId + index),
      displayName:
        AWKWARD_NAMES[index] ?? `${TOWNS[index % TOWNS.length]} ${TRADES[(index * 7) % TRADES.length]} ${index + 1}`,
      timeZone,
      currencyCode,
      industryCategory: 'OTHER',
      createTime: new Date(Date.UTC(2024, 0, 1 + index, 10)).toISOString(),
    });
  }
  return accounts;
}

/** Property names people have really typed: quotes, markup, right-to-left text, the 100 characters Google allows. */
const AWKWARD_NAMES: Record<number, string> = {
  3: '<b>Main</b> site & "shop" (do not use!!)',
  8: 'متجر الألوان — GA4',
  13: `${'Very long property name that nobody shortened when the contract was renewed '.repeat(2).slice(0, 96)} GA4`,
  21: '=HYPERLINK("https://evil.example","Click")',
  34: '🦜 Parrot Plants 🌱',
};

const TOWNS = ['Aarhus', 'Bilbao', 'Cork', 'Dresden', 'Espoo', 'Faro', 'Graz', 'Haifa', 'Izmir', 'Jena', 'Kaunas'];
const TRADES = ['Bakery', 'Bikes', 'Clinic', 'Hotel', 'Law', 'Museum', 'Outdoor', 'Pets', 'Realty', 'School', 'Wines'];
const MARKETS: [string, string][] = [
  ['Europe/Copenhagen', 'DKK'],
  ['Europe/Madrid', 'EUR'],
  ['Europe/London', 'GBP'],
  ['America/Chicago', 'USD'],
  ['Australia/Sydney', 'AUD'],
];
