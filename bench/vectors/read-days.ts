import { join } from 'node:path';
import { startTestGoogle } from '../../dev/google/testing/start-test-google.ts';
import { dayPlans, type DayPlan } from '../../worker/analyst/facts/day-plans.ts';
import { requestsOfDay } from '../../worker/analyst/facts/requests-of-day.ts';
import type { Answered } from '../../worker/analyst/findings/compute-findings.ts';
import type { PropertyProfile } from '../../worker/analyst/property.ts';
import type { GoogleConfig } from '../../worker/google/config.ts';
import { batchRunReports, getMetadata } from '../../worker/google/data-api.ts';

/** A website and what Google said of each of its days, as the nightly sync asks for them. */
export interface Site {
  property: PropertyProfile;
  days: { day: string; answered: { plan: DayPlan; replies: Answered[] }[] }[];
}

export const today = '2026-11-18';
const sites = [
  { property: 'properties/310000001', display_name: 'Kolibri Shop', time_zone: 'Europe/Berlin', currency: 'EUR' },
  { property: 'properties/310000002', display_name: 'Northwind Cloud', time_zone: 'America/New_York', currency: 'USD' },
  { property: 'properties/310000003', display_name: 'Asahi Reader', time_zone: 'Asia/Tokyo', currency: 'JPY' },
];
const dataDir = join(import.meta.dirname, '../../node_modules/.cache/parley-google-vectors');
const reportsOfBatch = 5;

/** The last days of the stand-in's three sites. */
export async function readDays(count: number): Promise<Site[]> {
  const google = await startTestGoogle({ dataDir, months: 2, isMetered: false });
  try {
    const token = await google.signIn('anna@kolibri.example');
    // The rest of the configuration is about signing in.
    const config = { GOOGLE_ANALYTICS_DATA_URL: google.url, GOOGLE_ANALYTICS_ADMIN_URL: google.url } as GoogleConfig;
    const read: Site[] = [];
    for (const site of sites) {
      const property = { ...site, ...(await getMetadata(config, token, site.property)) };
      const days: Site['days'] = [];
      for (const day of daysBefore(today, count)) days.push(await readDay(config, token, property, day));
      read.push({ property, days });
    }
    return read;
  } finally {
    await google.close();
  }
}

async function readDay(config: GoogleConfig, token: string, property: PropertyProfile, day: string) {
  const plans = dayPlans(day, property);
  const { requests, repliesTo } = requestsOfDay(plans, property);
  const replies = new Map<string, Answered>();
  for (let from = 0; from < requests.length; from += reportsOfBatch) {
    const some = requests.slice(from, from + reportsOfBatch);
    const answers = await batchRunReports(
      config,
      token,
      property.property,
      some.map(({ body }) => body),
    );
    for (const [index, request] of some.entries()) {
      const reply = answers[index]?.reply;
      if (reply) replies.set(request.id, { request, reply, fetchedAt: `${today}T10:00:00.000Z` });
    }
  }
  return { day, answered: plans.map((plan) => ({ plan, replies: repliesTo(plan, replies) })) };
}

function daysBefore(date: string, count: number): string[] {
  const at = (days: number) => new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => at(count - index));
}
