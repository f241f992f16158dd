/** Rows of the small tables, made once a site. */
export interface Page {
  id: number;
  host: string;
  path: string;
  query: string;
  title: string;
  contentGroup: string;
}

export interface Traffic {
  id: number;
  source: string;
  medium: string;
  campaign: string;
  channelGroup: string;
}

export interface Device {
  id: number;
  category: 'desktop' | 'mobile' | 'tablet' | 'smart tv';
  browser: string;
  operatingSystem: string;
  operatingSystemVersion: string;
  brand: string;
  screenResolution: string;
}

export interface Place {
  id: number;
  city: string;
  region: string;
  country: string;
  countryId: string;
  continent: string;
  language: string;
  languageCode: string;
}

export interface Item {
  id: number;
  sku: string;
  name: string;
  brand: string;
  category: string;
  category2: string;
  price: number;
}
