import { DurableObject } from 'cloudflare:workers';
import { createDependencies } from '../create-dependencies.ts';
import type { AppError } from '../errors.ts';
import { describeCause, log } from '../log.ts';
import { GrantKeeper } from '../services/google-access/grant-keeper.ts';
import type { AccessRequest, GrantKey } from '../services/google-access/grants.ts';
import type { Unsaved } from '../services/google-access/store-renewed.ts';
import { toAppError } from '../to-app-error.ts';

/** An error that crosses to another isolate arrives as its message alone. */
export type AccessReply =
  | { kind: 'token'; accessToken: string }
  | ({ kind: 'refused' } & Pick<AppError, 'code' | 'message' | 'action'>);

const notFound: AccessReply = {
  kind: 'refused',
  code: 'not_found',
  message: 'There is no such connection.',
  action: undefined,
};

const unsavedKey = 'unsaved';

/**
 * One Google grant of one tenant. All isolates renew it here, one at a time. The access token is in memory only; the
 * storage holds sealed tokens, and those only while the database has not taken them.
 */
export class Grant extends DurableObject<Record<string, unknown>> {
  readonly #keeper: GrantKeeper;

  constructor(ctx: DurableObjectState, bindings: Record<string, unknown>) {
    super(ctx, bindings);
    const { storage } = ctx;
    this.#keeper = new GrantKeeper(createDependencies(bindings), {
      read: () => storage.get<Unsaved>(unsavedKey),
      keep: (unsaved) => storage.put(unsavedKey, unsaved),
      drop: async () => void (await storage.delete(unsavedKey)),
    });
  }

  async accessToken(request: AccessRequest): Promise<AccessReply> {
    if (!this.#isOwn(request)) return notFound;
    try {
      return { kind: 'token', accessToken: await this.#keeper.accessToken(request) };
    } catch (error) {
      const { code, message, action } = toAppError(error);
      if (code === 'internal') log({ event: 'grant_not_renewed', code, cause: describeCause(error) });
      return { kind: 'refused', code, message, action };
    }
  }

  async forget(key: GrantKey): Promise<void> {
    if (!this.#isOwn(key)) return;
    this.#keeper.forget();
    await this.ctx.storage.deleteAll();
  }

  /** The object's name holds the tenant: a caller with another one has been led astray. */
  #isOwn(key: GrantKey): boolean {
    if (this.ctx.id.name === toName(key)) return true;
    log({ event: 'grant_of_another_team' });
    return false;
  }
}

export function toName({ tenantId, credentialId }: GrantKey): string {
  return `${tenantId}/${credentialId}`;
}
