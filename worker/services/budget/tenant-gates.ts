/** What a team may use up in a day. */
export interface Amounts {
  /** Tokens of the language model, read and written. */
  modelTokens: number;
  /** Tokens of the Google Analytics Data API. */
  ga4Tokens: number;
  /** Tokens of an embedding model outside. Absent from code that did not count them. */
  embeddingTokens?: number;
}

/** A question or a reader about to begin. */
export interface Entry {
  tenantId: string;
  /** Or `widget/<id>/<visitor>`, of the widget's visitors. */
  userId: string;
  /** An open event stream; undefined where the answer comes whole. */
  streamId?: string | undefined;
  /** A run and what it may cost; undefined for a reader of one that runs. */
  run?: { id: string; estimate: Amounts } | undefined;
  /** `site`: of all visitors of one widget, so that they never take every place of the team. */
  mostStreams: { person: number; site?: number; team: number };
  /** Counts the run by day under each of these, while all of them have room. */
  quotas?: Quota[];
  /** The installation's budget; the team's own may be lower. */
  budget: Amounts;
}

/** Questions a day of one visitor, address, widget, or of all visitors of a team. */
export interface Quota {
  of: 'visitor' | 'address' | 'site' | 'team';
  /** Of one team's. */
  key: string;
  most: number;
}

export interface Admission {
  /** Whose streams are too many, if anybody's; then nothing was reserved. */
  full: 'person' | 'site' | 'team' | null;
  /** The quota that is used up, if one is; then nothing was reserved either. */
  spent?: Quota['of'];
  /** Whether the run may call the model, Google Analytics, and an embedding model outside. */
  mayUse: { model: boolean; ga4: boolean; embedding?: boolean };
}

/** Today's use of a team. */
export interface DayOfUse {
  /** Day in UTC, `2026-03-14`. */
  day: string;
  used: Amounts;
  /** Of runs that have not ended. */
  reserved: Amounts;
  /** What the team set for itself. */
  own: Partial<Amounts>;
}

/**
 * What all requests of a team share: its open streams and its budget of the day. One Durable Object a team
 * (`objects/tenant-gate.ts`), so that a thousand requests at once are judged one after the other, without the database.
 */
export interface TenantGates {
  enter(entry: Entry): Promise<Admission>;
  closeStream(tenantId: string, streamId: string): Promise<void>;
  /** What a run really cost, in the place of what was reserved. Once a run. */
  settle(tenantId: string, runId: string, cost: Amounts): Promise<void>;
  read(tenantId: string): Promise<DayOfUse>;
  setOwn(tenantId: string, own: { [Name in keyof Amounts]?: number | null | undefined }): Promise<void>;
  /** The team is gone. */
  forget(tenantId: string): Promise<void>;
}
