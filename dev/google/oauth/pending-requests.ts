import { randomBytes } from 'node:crypto';
import type { AuthorizationRequest } from './authorization-request.ts';

/** A sign-in a browser is in the middle of. Its random id is what makes the page's forms unforgeable. */
export interface PendingSignIn {
  request: AuthorizationRequest;
  /** Set once an account is chosen. */
  sub?: string;
}

export interface AuthorizationCode {
  id: string;
  request: AuthorizationRequest;
  sub: string;
  grantedScopes: string[];
  issueRefreshToken: boolean;
  usedAt?: number;
  createdAt: number;
}

const PENDING_MINUTES = 30;
const CODE_MINUTES = 10;

export type PendingRequests = ReturnType<typeof createPendingRequests>;

/** Short-lived, so memory is enough: a restart only asks people in the middle of a sign-in to begin again. */
export function createPendingRequests(now: () => Date) {
  const signIns = new Map<string, { value: PendingSignIn; createdAt: number }>();
  const codes = new Map<string, AuthorizationCode>();

  function forgetOld(): void {
    const time = now().getTime();
    for (const [id, { createdAt }] of signIns) if (time - createdAt > PENDING_MINUTES * 60_000) signIns.delete(id);
    // A used code is remembered for a while, so that its second use is recognised as theft.
    for (const [value, code] of codes) if (time - code.createdAt > 60 * 60_000) codes.delete(value);
  }

  return {
    startSignIn(value: PendingSignIn): string {
      forgetOld();
      const id = randomBytes(24).toString('base64url');
      signIns.set(id, { value, createdAt: now().getTime() });
      return id;
    },

    findSignIn(id: string): PendingSignIn | undefined {
      forgetOld();
      return signIns.get(id)?.value;
    },

    finishSignIn(id: string): void {
      signIns.delete(id);
    },

    createCode(code: Omit<AuthorizationCode, 'id' | 'createdAt'>): string {
      const value = `4/0A${randomBytes(48).toString('base64url')}`;
      codes.set(value, { ...code, id: randomBytes(12).toString('hex'), createdAt: now().getTime() });
      return value;
    },

    findCode(value: string): AuthorizationCode | undefined {
      return codes.get(value);
    },

    isExpired(code: AuthorizationCode): boolean {
      return now().getTime() - code.createdAt > CODE_MINUTES * 60_000;
    },
  };
}
