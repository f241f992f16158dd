import { randomUUID } from 'node:crypto';
import { Random } from '../../dev/google/events/random.ts';
import { composeFact } from '../../worker/analyst/facts/compose-fact.ts';
import type { DayFact } from '../../worker/analyst/facts/day-fact.ts';
import { dayPlans } from '../../worker/analyst/facts/day-plans.ts';
import type { Answered } from '../../worker/analyst/findings/compute-findings.ts';
import { languages, spokenIn } from '../../worker/analyst/language.ts';
import { type Site, today } from './read-days.ts';

export interface BenchFact extends Pick<DayFact, 'kind' | 'dimension' | 'day' | 'text' | 'contentHash'> {
  id: string;
  tenantId: string;
  propertyId: string;
}

export interface BenchTenant {
  id: string;
  facts: BenchFact[];
}

/**
 * Tenants by a Zipf law, the largest first. Each has as many properties as its facts need; a property is one of the sites with
 * visitors of its own number, in a language: what two tenants remember differs in figures and little else.
 */
export function makeTenants(sites: Site[], wanted: { facts: number; tenants: number; seed: number }): BenchTenant[] {
  const random = new Random(wanted.seed);
  return zipf(wanted).map((size, place): BenchTenant => {
    const tenant: BenchTenant = { id: randomUUID(), facts: [] };
    for (let count = 0; tenant.facts.length < size; count++) {
      const site = sites[(place + count) % sites.length];
      if (!site) throw new Error('no site');
      // Most are in English.
      const language = random.chance(0.5) ? 'en' : random.of(languages);
      const property = spokenIn(site.property, language);
      const propertyId = randomUUID();
      const factor = Math.exp(random.next() * 6 - 3);
      for (const { day, answered } of site.days) {
        // The same plans, with the day in the property's language.
        for (const [index, plan] of dayPlans(day, property).entries()) {
          if (tenant.facts.length === size) return tenant;
          const replies = answered[index]?.replies ?? [];
          const scaled = replies.map((each) => scale(each, factor * (0.9 + random.next() * 0.2)));
          const fact = composeFact(plan, scaled, { property, today });
          if (!fact) continue;
          const { kind, dimension, text, contentHash } = fact;
          tenant.facts.push({
            id: randomUUID(),
            tenantId: tenant.id,
            propertyId,
            kind,
            dimension,
            day,
            text,
            contentHash,
          });
        }
      }
    }
    return tenant;
  });
}

/** Sizes that fall as 1, 1/2, 1/3 and add up to about all. */
function zipf({ facts, tenants }: { facts: number; tenants: number }): number[] {
  const shares = Array.from({ length: tenants }, (_, index) => 1 / (index + 1));
  const sum = shares.reduce((total, each) => total + each, 0);
  return shares.map((share) => Math.max(1, Math.round((facts * share) / sum)));
}

/** The same reply of a site with more or fewer visitors: counts grow, rates stay. */
function scale(answered: Answered, factor: number): Answered {
  const { reply } = answered;
  const isCount = reply.metricHeaders.map(({ type }) => type === 'TYPE_INTEGER' || type === 'TYPE_CURRENCY');
  const rows = reply.rows.map(({ dimensionValues, metricValues }) => ({
    dimensionValues,
    metricValues: metricValues.map(({ value }, column) => ({
      value: isCount[column] ? `${Math.round(Number(value) * factor)}` : value,
    })),
  }));
  return { ...answered, reply: { ...reply, rows } };
}
