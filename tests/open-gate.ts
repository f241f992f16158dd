import { DatabaseSync } from 'node:sqlite';
import { NOW, type TestGoogle } from '../dev/google/testing/start-test-google.ts';
import type { Ga4Request } from '../worker/analyst/ga4-types.ts';
import { createCounters } from '../worker/counters.ts';
import type { GoogleConfig } from '../worker/google/config.ts';
import { PropertyGateKeeper } from '../worker/services/property-gate/gate-keeper.ts';
import type { GateNotice, GateReply, PropertyUse } from '../worker/services/property-gate/property-gates.ts';
import { toSql } from './flows/local-gates.ts';

export const shop = 'properties/310000001';

export interface OpenGate {
  ask(
    accessToken: string,
    requests: Ga4Request[],
    options?: {
      signal?: AbortSignal;
      mayBeStale?: boolean;
      onNotice?: (notice: GateNotice) => void;
      team?: string;
      purpose?: 'question' | 'sync';
    },
  ): Promise<GateReply[]>;
  read(team: string): Promise<PropertyUse>;
  sweep(): boolean;
  /** What it says a request will cost. */
  priceOf(accessToken: string, request: Ga4Request): Promise<number>;
  /** Moves its clock, in milliseconds. */
  pass(ms: number): void;
  /** Requests at Google. */
  underWay(): number;
  database: DatabaseSync;
  /** The same storage with nothing in memory. */
  reopen(): OpenGate;
}

/** The gate of the shop in Berlin, on SQLite of its own and with a clock of its own, which begins with the stand-in's. */
export function openGate(
  google: Pick<TestGoogle, 'url'>,
  clock = { now: NOW.getTime() },
  database = new DatabaseSync(':memory:'),
): OpenGate {
  // The rest of the configuration is about signing in.
  const config = { GOOGLE_ANALYTICS_DATA_URL: google.url, GOOGLE_ANALYTICS_ADMIN_URL: google.url } as GoogleConfig;
  const keeper = new PropertyGateKeeper({
    config,
    sql: toSql(database),
    now: () => clock.now,
    isCaching: true,
    counters: createCounters(undefined),
    syncTokensPerHour: 100,
    defer: (work) => work(),
  });
  const ask: OpenGate['ask'] = (
    accessToken,
    requests,
    { signal = new AbortController().signal, mayBeStale, onNotice, team = 'a team', purpose = 'question' } = {},
  ) =>
    keeper.ask(
      { property: shop, timeZone: 'Europe/Berlin', accessToken, tenantId: team, purpose, requests, mayBeStale },
      { signal, onNotice },
    );
  return {
    ask,
    async priceOf(accessToken, request) {
      let tokens = 0;
      await ask(accessToken, [request], { onNotice: (notice) => void (tokens = notice.tokens) });
      return tokens;
    },
    read: (team) => keeper.read(team),
    sweep: () => keeper.sweep(),
    pass: (ms) => void (clock.now += ms),
    underWay: () => keeper.underWay,
    database,
    reopen: () => openGate(google, clock, database),
  };
}
