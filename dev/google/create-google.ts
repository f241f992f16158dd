import { answerAdminApi } from './admin/admin-api.ts';
import { answerDataApi } from './data-api/data-api.ts';
import { createConditionStore } from './data-api/quality/conditions.ts';
import { findQuotaAccount } from './data-api/quota/quota-account.ts';
import { createQuotaLedger } from './data-api/quota/quota-ledger.ts';
import { openEventStore } from './events/event-store.ts';
import { isCall, type Call, type Outcome, type Reply } from './http/exchange.ts';
import { GoogleError, toErrorReply } from './http/google-error.ts';
import { notFoundPage } from './http/not-found-page.ts';
import { answerAuthorize } from './oauth/authorize-endpoint.ts';
import type { OAuthClient } from './oauth/clients.ts';
import { answerCerts, answerDiscovery } from './oauth/discovery.ts';
import { createGrantStore } from './oauth/grant-store.ts';
import { createPendingRequests } from './oauth/pending-requests.ts';
import { answerRevoke } from './oauth/revoke-endpoint.ts';
import { loadSigningKey } from './oauth/signing-key.ts';
import { answerTokenRequest } from './oauth/token-endpoint.ts';
import { answerUserinfo } from './oauth/userinfo-endpoint.ts';
import { answerControl, CONTROL_PREFIX } from './stand-in/control.ts';
import { createFaults, toFaultReply } from './stand-in/faults.ts';
import { createRequestLog } from './stand-in/request-log.ts';

/** All of the stand-in but the socket: a function from a call to what it meets. */
export function createGoogle(options: {
  dataDir: string;
  clients: OAuthClient[];
  now: () => Date;
  months: number;
  isMetered: boolean;
  onProgress: (message: string) => void;
}) {
  const { dataDir, clients, now, months, isMetered, onProgress } = options;
  const events = openEventStore({ dataDir, now, months, onProgress });
  const quota = createQuotaLedger(now, { isMetered });
  const conditions = createConditionStore();
  const key = loadSigningKey(dataDir);
  const grants = createGrantStore(dataDir, now);
  const pending = createPendingRequests(now);
  const faults = createFaults();
  const log = createRequestLog(now);
  const behaviour = { rotating: false };

  const oauth = { clients, grants, pending, key, now };

  async function route(call: Call): Promise<Reply> {
    if (isCall(call, 'GET', '/.well-known/openid-configuration')) return answerDiscovery(call.origin);
    if (isCall(call, 'GET', '/oauth2/v3/certs')) return answerCerts(key);
    if (isCall(call, 'POST', '/token'))
      return answerTokenRequest({ ...oauth, isRotating: () => behaviour.rotating }, call);
    if (isCall(call, 'POST', '/revoke')) return answerRevoke(grants, call);
    if (call.path === '/v1/userinfo') return answerUserinfo(grants, call);
    return (
      answerAuthorize({ clients, grants, pending }, call) ??
      answerAdminApi(grants, call) ??
      answerDataApi({ events, grants, quota, conditions, now }, call) ??
      notFoundPage(call.path)
    );
  }

  async function answer(call: Call): Promise<Outcome> {
    if (call.path.startsWith(CONTROL_PREFIX)) {
      return answerControl({ faults, log, behaviour, key, clients, now, quota, conditions }, call);
    }
    const finish = log.add(call);
    const visit = quota.enter(findQuotaAccount(grants, call));
    try {
      const reply = visit.refusal ? toErrorReply(visit.refusal) : await play(call);
      if (typeof reply !== 'object') return reply;
      finish(reply.status);
      if (reply.status >= 500) visit.countServerError();
      return reply;
    } finally {
      visit.leave();
    }
  }

  /** What a fault says, or else the truth. */
  async function play(call: Call): Promise<Outcome> {
    const fault = faults.take(call);
    if (fault?.hang) return undefined;
    if (fault?.delay_ms !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay_ms));
    if (fault?.cut) return 'cut';
    return (fault && toFaultReply(fault, call)) ?? answerSafely(call);
  }

  async function answerSafely(call: Call): Promise<Reply> {
    try {
      return await route(call);
    } catch (error) {
      if (error instanceof GoogleError) return toErrorReply(error);
      throw error;
    }
  }

  return {
    answer,
    close(): void {
      grants.close();
      events.close();
    },
  };
}
