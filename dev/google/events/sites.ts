import { asahiReaderSite } from './sites/asahi-reader.ts';
import { kolibriShopSite } from './sites/kolibri-shop.ts';
import { northwindCloudSite } from './sites/northwind-cloud.ts';
import type { Site } from './site.ts';

/** The properties with data. */
export const sites: readonly Site[] = [kolibriShopSite, northwindCloudSite, asahiReaderSite];
