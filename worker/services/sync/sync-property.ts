import { findPropertyWithGrant } from '../../../db/queries/properties.ts';
import {
  findPropertySync,
  type LeasedRun,
  leaseSyncRun,
  lockPropertySync,
  releaseSyncRun,
  scheduleNext,
  storeDay,
  storeSyncFailed,
} from '../../../db/queries/sync.ts';
import { scopeTo } from '../../../db/scope.ts';
import { languageOfTag, spokenIn } from '../../analyst/language.ts';
import type { Dependencies } from '../../context.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';
import { toProfile } from '../properties/to-profile.ts';
import { todayIn } from '../properties/today-in.ts';
import { planProperty } from './plan-property.ts';
import { readDay } from './read-day.ts';
import { nextReading } from './readings.ts';
import { daysPerMessage, leaseSeconds, mostAttempts, planEverySeconds } from './sync-limits.ts';
import type { SyncMessage } from './sync-queue.ts';
import { toOutcome } from './to-outcome.ts';
import { pauseFor } from './pause-for.ts';
import { sendSoon } from '../webhooks/send-soon.ts';

export type SyncTools = Pick<
  Dependencies,
  'env' | 'db' | 'grants' | 'gates' | 'propertyGates' | 'counters' | 'webhookQueue' | 'languages' | 'now'
>;

/** What one message came to. */
export interface Synced {
  /** Days that were stored. */
  days: number;
  /** Facts that are new or say something else than before. */
  changed: number;
}

/**
 * Reads the days of a property that are due, one after the other, as far as one message goes. May run twice, late, beside
 * itself or half: a day is leased to one worker, and stored whole in one transaction or not at all.
 */
export async function syncProperty(tools: SyncTools, message: SyncMessage, signal: AbortSignal): Promise<Synced> {
  const { db } = tools;
  const actor = { tenantId: message.tenantId, userId: '' };
  const total: Synced = { days: 0, changed: 0 };
  const notBefore = await readDueDays(tools, message, total, signal);
  await scopeTo(db, actor, [scheduleNext(db, message.propertyId, { planEverySeconds, notBefore, asOf: tools.now() })]);
  return total;
}

/** @returns when to go on, where something says to wait */
async function readDueDays(
  tools: SyncTools,
  message: SyncMessage,
  total: Synced,
  signal: AbortSignal,
): Promise<Date | undefined> {
  const { tenantId, propertyId } = message;
  const name = await planProperty(tools, message);
  if (name === undefined) return undefined;
  for (let count = 0; count < daysPerMessage; count++) {
    const pause = await pauseFor(tools, { tenantId, property: name });
    if (pause) return pause;
    const lease = { tenantId, propertyId, asOf: tools.now(), seconds: leaseSeconds, mostAttempts };
    const [leased, properties, syncs] = await scopeTo(tools.db, { tenantId, userId: '' }, [
      leaseSyncRun(tools.db, lease),
      findPropertyWithGrant(tools.db, propertyId),
      findPropertySync(tools.db, propertyId),
    ]);
    const [[run], [property], [sync]] = [leased.rows, properties, syncs];
    if (!run || !property || !sync) return undefined;
    const wait = await syncDay(tools, { message, run, property, language: sync.language }, total, signal);
    if (wait) return wait;
  }
  return undefined;
}

/** @returns when to go on with the property, where its failure is not this day's alone */
async function syncDay(
  tools: SyncTools,
  leased: {
    message: SyncMessage;
    run: LeasedRun;
    property: Awaited<ReturnType<typeof findPropertyWithGrant>>[number];
    language: string;
  },
  total: Synced,
  signal: AbortSignal,
): Promise<Date | undefined> {
  const { db, gates, counters, languages, now } = tools;
  const { message, run, property: row } = leased;
  const actor = { tenantId: message.tenantId, userId: '' };
  const property = spokenIn(toProfile(row), languageOfTag(leased.language) ?? 'en');
  const grant = { credentialId: row.credentialId, status: row.credentialStatus };
  try {
    await languages.open();
    const today = todayIn(property.time_zone, now());
    const asOf = now();
    const read = await readDay(tools, { actor, grant, property }, { day: run.day, today }, signal);
    for (const reason of read.leftOut) {
      log({ event: 'fact_left_out', tenant: await toTenantMark(actor.tenantId), cause: describeCause(reason) });
    }
    await gates.settle(actor.tenantId, run.lease_id, { modelTokens: 0, ga4Tokens: read.tokens });
    const [, stored] = await scopeTo(db, actor, [
      lockPropertySync(db, row.id),
      storeDay(db, {
        run,
        facts: read.facts.map(({ contentHash, kind, dimension, text, values, request }) => ({
          ...{ kind, dimension, text, values, request },
          content_hash: contentHash,
        })),
        leftOut: read.leftOut.length,
        spent: { subject: property.property, amount: read.tokens, estimated: read.estimated },
        asOf,
        nextAt: nextReading(run.day, property.time_zone, asOf),
      }),
    ]);
    const [result] = stored.rows;
    if (result) counters.count({ event: 'sync_day', kind: 'read' });
    total.days += result ? 1 : 0;
    total.changed += result?.changed ?? 0;
    return undefined;
  } catch (error) {
    const outcome = toOutcome(error, run.attempts, now());
    counters.count({ event: 'sync_day', kind: 'failed', code: outcome.error });
    log({
      event: 'sync_failed',
      tenant: await toTenantMark(actor.tenantId),
      code: outcome.error,
      cause: describeCause(error),
    });
    const [, told] = await scopeTo(db, actor, [
      lockPropertySync(db, row.id),
      storeSyncFailed(db, { propertyId: row.id, error: outcome.error, run }),
      releaseSyncRun(db, run, { ...outcome, asOf: now() }),
    ]);
    await sendSoon(tools, actor.tenantId, told.rows);
    return outcome.wait;
  }
}
