import { AppError } from '../../errors.ts';

/** For how long a token that Google let in counts as one that it would let in. */
const provenForMs = 60_000;
const longestLookMs = 3_000;

/**
 * Which access tokens Google has just let see the property. By the token's hash, in memory, for a minute: nothing that
 * somebody else fetched is given to a token of which this is not known.
 */
export class ReaderRights {
  readonly #provenAt = new Map<string, number>();
  readonly #looks = new Map<string, Promise<boolean>>();

  isProven(reader: string, now: number): boolean {
    return now - (this.#provenAt.get(reader) ?? -Infinity) < provenForMs;
  }

  /** Google answered a request of this token about the property. */
  prove(reader: string, now: number): void {
    for (const [each, provenAt] of this.#provenAt) if (now - provenAt >= provenForMs) this.#provenAt.delete(each);
    this.#provenAt.set(reader, now);
  }

  /** Google refused it. */
  refute(reader: string): void {
    this.#provenAt.delete(reader);
  }

  /**
   * Asks Google by `look`, once for all that wait. False where Google did not say; throws what it refuses with.
   * @param options.now when the look began: a right counts from then
   */
  async find(reader: string, look: () => Promise<unknown>, now: number): Promise<boolean> {
    if (this.isProven(reader, now)) return true;
    const running = this.#looks.get(reader);
    if (running) return running;
    const looking = this.#look(reader, look, now).finally(() => this.#looks.delete(reader));
    this.#looks.set(reader, looking);
    return looking;
  }

  async #look(reader: string, look: () => Promise<unknown>, now: number): Promise<boolean> {
    try {
      const isSeen = await Promise.race([look().then(() => true), afterAWhile()]);
      if (isSeen) this.prove(reader, now);
      return isSeen;
    } catch (error) {
      if (!isRefusal(error)) return false;
      this.refute(reader);
      throw error;
    }
  }
}

/** A question had better ask for itself than wait for longer. */
function afterAWhile(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), longestLookMs);
  });
}

/** Google says that this token may not read the property. */
export function isRefusal(error: unknown): boolean {
  const codes = ['needs_reconnect', 'property_access_lost', 'analytics_scope_missing'];
  return error instanceof AppError && codes.includes(error.code);
}
