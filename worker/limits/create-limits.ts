import type { GuardedClass, RateClass } from '../access.ts';
import type { RateLimiter, RateLimitName, Verdict } from './rate-limits.ts';

interface Person {
  tenantId: string;
  userId: string;
}

/** The limits as requests meet them. */
export interface Limits {
  /** A request that shows no credential. */
  takeAddress(rate: RateClass, address: string): Promise<Verdict>;
  /** A request that shows one, before the database knows it. The verdict with the least room. */
  takeCredential(rate: GuardedClass, credential: string): Promise<Verdict>;
  /** Whether an address that was refused too often shows yet another credential that nobody has seen. */
  findBlock(address: string, credential: string): Verdict | undefined;
  /** The credential was good: it is this person's, in this team. */
  remember(credential: string, person: Person): void;
  /** The credential was refused. */
  countRefusal(address: string): Promise<void>;
}

const mostRemembered = 20_000;
const mostBlocked = 5_000;

/**
 * Limits by team and person without asking the database who shows a credential: whose it is, is remembered from its
 * last good request, which had to ask anyway. A credential's first request in a process is held by its own limit only.
 * To refuse it after its batch would be wrong: what it wrote is written.
 */
export function createLimits(limiter: RateLimiter, now: () => number): Limits {
  const people = new Map<string, Person>();
  const blocks = new Map<string, { verdict: Verdict; until: number }>();

  return {
    takeAddress: (rate, address) => limiter.take(rate === 'sign_in' ? 'sign_in' : 'anyone', address),

    async takeCredential(rate, credential) {
      const person = people.get(credential);
      const keys: [RateLimitName, string][] = [[rate, credential]];
      if (person) keys.push([rate, person.userId]);
      if (person && rate !== 'sign_in') keys.push([`team_${rate}`, person.tenantId]);
      // One after the other: what is refused must not use up the team's.
      let least: Verdict | undefined;
      for (const [name, key] of keys) {
        const verdict = await limiter.take(name, key);
        if (!verdict.isAllowed) return verdict;
        if (!least || verdict.remaining < least.remaining) least = verdict;
      }
      if (!least) throw new Error('no limit was asked');
      return least;
    },

    findBlock(address, credential) {
      const block = blocks.get(address);
      if (!block || people.has(credential)) return undefined;
      const resetSeconds = Math.ceil((block.until - now()) / 1000);
      if (resetSeconds > 0) return { ...block.verdict, resetSeconds };
      blocks.delete(address);
      return undefined;
    },

    remember(credential, person) {
      people.delete(credential);
      people.set(credential, person);
      keepAtMost(people, mostRemembered);
    },

    async countRefusal(address) {
      const verdict = await limiter.take('refused', address);
      if (verdict.isAllowed) return;
      blocks.set(address, { verdict, until: now() + verdict.resetSeconds * 1000 });
      keepAtMost(blocks, mostBlocked);
    },
  };
}

function keepAtMost(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
