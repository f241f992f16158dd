import type { Dependencies } from '../../context.ts';
import type { GoogleTokens } from '../vault/seal-tokens.ts';
import type { AccessRequest } from './grants.ts';
import { isFresh } from './is-fresh.ts';
import { renewGrant, type Outbox } from './renew-grant.ts';

/** One grant's access token, in memory only, and the one renewal that may be under way. */
export class GrantKeeper {
  readonly #dependencies: Pick<Dependencies, 'env' | 'db' | 'now' | 'webhookQueue'>;
  readonly #outbox: Outbox;
  #held: GoogleTokens | undefined;
  #renewal: Promise<GoogleTokens> | undefined;

  constructor(dependencies: Pick<Dependencies, 'env' | 'db' | 'now' | 'webhookQueue'>, outbox: Outbox) {
    this.#dependencies = dependencies;
    this.#outbox = outbox;
  }

  async accessToken(request: AccessRequest): Promise<string> {
    const options = { now: this.#dependencies.now(), refused: request.refused };
    if (this.#held && isFresh(this.#held, options)) return this.#held.accessToken;
    const joined = this.#renewal;
    const tokens = await (joined ?? this.#renew(request));
    // A renewal that somebody else began may have found the very token that was refused here.
    if (joined && tokens.accessToken === request.refused) return this.accessToken(request);
    return tokens.accessToken;
  }

  forget(): void {
    this.#held = undefined;
    this.#renewal = undefined;
  }

  #renew(request: AccessRequest): Promise<GoogleTokens> {
    const renewal = renewGrant(this.#dependencies, request, this.#outbox)
      .then((tokens) => {
        if (this.#renewal === renewal) this.#held = tokens;
        return tokens;
      })
      .finally(() => {
        if (this.#renewal === renewal) this.#renewal = undefined;
      });
    this.#renewal = renewal;
    return renewal;
  }
}
