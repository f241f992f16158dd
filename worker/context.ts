import type { BatchItem } from 'drizzle-orm/batch';
import type { Credential, openDoor } from '../db/scope.ts';
import type { Database } from '../db/client.ts';
import type { Model } from './ai/create-model.ts';
import type { Counters } from './counters.ts';
import type { Env } from './env.ts';
import type { Embedder } from './knowledge/embedders/embedder.ts';
import type { VectorIndexes } from './knowledge/vector-index/vector-index.ts';
import type { OutsideVectors } from './knowledge/vector-index/outside-vectors.ts';
import type { Mailer } from './services/mail/mailer.ts';
import type { Languages } from './languages.ts';
import type { Limits } from './limits/create-limits.ts';
import type { TenantGates } from './services/budget/tenant-gates.ts';
import type { OAuth } from './services/connected-apps/oauth.ts';
import type { ChatRuns } from './services/chat/chat-runs.ts';
import type { Grants } from './services/google-access/grants.ts';
import type { PropertyGates } from './services/property-gate/property-gates.ts';
import type { WebhookQueue } from './services/webhooks/webhook-queue.ts';

/** What the Worker is made of; the only seam for tests is here. */
export interface Dependencies {
  env: Env;
  db: Database;
  chatRuns: ChatRuns;
  limits: Limits;
  grants: Grants;
  gates: TenantGates;
  propertyGates: PropertyGates;
  counters: Counters;
  /** Absent: the built-in analyst plans and writes. */
  model?: Model | undefined;
  /** Absent: programs show an API key. */
  oauth?: OAuth | undefined;
  /** Absent: no mail is sent, and none is offered. */
  mailer?: Mailer | undefined;
  /** Of facts and of what is searched for. */
  embedder: Embedder;
  vectorIndexes: VectorIndexes;
  outsideVectors: OutsideVectors;
  /** Tells of what webhooks are to be sent. */
  webhookQueue: WebhookQueue;
  languages: Languages;
  now(): Date;
}

/**
 * Somebody on a page that shows a widget: may ask of the widget's one property and nothing else. No person of the team, and
 * with no claim in the database.
 */
export interface Visitor {
  kind: 'visitor';
  siteKey: string;
  visitorId: string;
  /** Of the page, as the token says. */
  origin: string;
  /** The site's own backend vouched for them. */
  isIdentified: boolean;
}

/** The same of a visitor's request: no batch to send, for a visitor is no actor. */
export interface VisitorCtx extends Dependencies {
  requestId: string;
  visitor: Visitor;
  /** Undefined where nothing says it. */
  address: string | undefined;
  /** Goes on after the response; failures are logged. */
  defer(work: Promise<unknown>): void;
}

/** All that a service verb needs of the request it serves. */
export interface Ctx extends Dependencies {
  requestId: string;
  /** What the request showed; unchecked until a batch runs. */
  credential: Credential;
  /**
   * One round trip to the database as this request's actor. The credential is checked in the same transaction,
   * so a verb that only needs one batch needs one trip in all. Throws PA401/PA403.
   */
  batch<const Items extends readonly BatchItem<'pg'>[]>(statements: Items): ReturnType<typeof openDoor<Items>>;
  /** Goes on after the response; failures are logged. */
  defer(work: Promise<unknown>): void;
}
