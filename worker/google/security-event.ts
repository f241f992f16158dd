import { errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { GoogleConfig } from './config.ts';
import { keysOf } from './google-keys.ts';
import { doubleHashIdentifier, prefixIdentifier } from './token-identifiers.ts';

/** One event of a security event token (RFC 8417), as Google's cross-account protection sends it. */
export interface SecurityEvent {
  jti: string;
  /** The last part of the event's URI: `sessions-revoked`. */
  type: string;
  /** Google's id of the account. */
  googleSub: string | null;
  /** One of `tokenIdentifiers`. */
  tokenIdentifier: string | null;
}

/** Why a token is not taken, in the words of RFC 8935, 2.4. */
export class SecurityEventRefused extends Error {
  readonly reason: 'invalid_request' | 'invalid_key' | 'invalid_issuer' | 'invalid_audience';
  constructor(reason: SecurityEventRefused['reason'], options?: ErrorOptions) {
    super('The security event token was refused.', options);
    this.name = 'SecurityEventRefused';
    this.reason = reason;
  }
}

const eventTypes = /^https:\/\/schemas\.openid\.net\/secevent\/(?:risc|oauth)\/event-type\/([a-z-]+)$/;
const eventsSchema = z.record(z.string(), z.object({ subject: z.unknown() }).loose());
const subjectSchema = z.union([
  z.object({ subject_type: z.enum(['iss-sub', 'iss_sub', 'id_token_claims']), sub: z.string().min(1) }),
  z.object({
    subject_type: z.literal('oauth_token'),
    token_identifier_alg: z.enum(['prefix', 'hash_base64_sha512_sha512']),
    token: z.string().min(1),
  }),
]);

/**
 * The events of a token that Google signed for this client. Such tokens do not expire; older ones than a month are
 * refused, which is longer than Google tries to deliver one.
 */
export async function verifySecurityEvents(config: GoogleConfig, token: string): Promise<SecurityEvent[]> {
  const payload = await verify(config, token);
  const events = eventsSchema.safeParse(payload['events']);
  if (!events.success || typeof payload.jti !== 'string' || payload.jti === '' || payload.jti.length > 200) {
    throw new SecurityEventRefused('invalid_request');
  }
  const { jti } = payload;
  return Promise.all(
    Object.entries(events.data).map(async ([uri, event]) => {
      const type = eventTypes.exec(uri)?.[1] ?? 'unknown';
      return { jti: `${jti} ${type}`, type, ...(await toSubject(event.subject)) };
    }),
  );
}

async function verify(config: GoogleConfig, token: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keysOf(config.GOOGLE_EVENTS_JWKS_URI), {
      algorithms: ['RS256'],
      issuer: config.GOOGLE_EVENTS_ISSUER,
      audience: config.GOOGLE_CLIENT_ID,
      clockTolerance: 60,
      maxTokenAge: '30d',
      requiredClaims: ['jti', 'iat', 'events'],
    });
    return payload;
  } catch (error) {
    // Google's keys could not be had: no fault of the token.
    if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) throw error;
    throw new SecurityEventRefused(toReason(error), { cause: error });
  }
}

function toReason(error: errors.JOSEError): SecurityEventRefused['reason'] {
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'invalid_issuer';
    if (error.claim === 'aud') return 'invalid_audience';
  }
  const isOfKey =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JOSEAlgNotAllowed;
  return isOfKey ? 'invalid_key' : 'invalid_request';
}

async function toSubject(value: unknown): Promise<Pick<SecurityEvent, 'googleSub' | 'tokenIdentifier'>> {
  const parsed = subjectSchema.safeParse(value);
  if (!parsed.success) return { googleSub: null, tokenIdentifier: null };
  const subject = parsed.data;
  if (subject.subject_type !== 'oauth_token') return { googleSub: subject.sub, tokenIdentifier: null };
  const isPrefix = subject.token_identifier_alg === 'prefix';
  const tokenIdentifier = isPrefix ? await prefixIdentifier(subject.token) : doubleHashIdentifier(subject.token);
  return { googleSub: null, tokenIdentifier };
}
