import { z } from 'zod';
import { type RateLimitName, rateLimits } from './limits/rate-limits.ts';

const url = z.url({ protocol: /^https?$/ });
/** 32 random bytes in base64. */
const key = z.base64().refine((text) => atob(text).length === 32, 'must be 32 bytes in base64');

/** Variables and secrets of the Worker. Google's and OpenAI's addresses are configuration, theirs by default. */
const jsonText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('must be JSON');
    return z.NEVER;
  }
});
const count = z.coerce.number().int().positive();
const rateLimitNames = Object.keys(rateLimits) as RateLimitName[];

const envSchema = z.object({
  /** The origin people see: redirects, the OAuth callback and the Origin check are built from it. */
  APP_URL: url.transform((text) => new URL(text).origin),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL of the role parley_app'),
  GOOGLE_CLIENT_ID: z.string().min(1),
  GOOGLE_CLIENT_SECRET: z.string().min(1),
  /** Seals Google's tokens: `{"1":"<base64>"}`; the highest version seals, all of them open. */
  VAULT_KEYS: jsonText.pipe(
    z.record(z.string().regex(/^[1-9]\d{0,5}$/), key).refine((keys) => Object.keys(keys).length > 0),
  ),
  /** Encrypts the cookie that carries a sign-in in progress; the secrets of webhooks are derived from it. */
  COOKIE_KEY: key,
  /** How long a deletion can be undone. */
  DELETION_GRACE_DAYS: z.coerce.number().min(0).max(30).default(7),
  GOOGLE_ISSUER: url.default('https://accounts.google.com'),
  GOOGLE_AUTHORIZATION_ENDPOINT: url.default('https://accounts.google.com/o/oauth2/v2/auth'),
  GOOGLE_TOKEN_ENDPOINT: url.default('https://oauth2.googleapis.com/token'),
  GOOGLE_REVOCATION_ENDPOINT: url.default('https://oauth2.googleapis.com/revoke'),
  GOOGLE_JWKS_URI: url.default('https://www.googleapis.com/oauth2/v3/certs'),
  /** Who signs the events of cross-account protection; with its slash, unlike the issuer of sign-in. */
  GOOGLE_EVENTS_ISSUER: url.default('https://accounts.google.com/'),
  GOOGLE_EVENTS_JWKS_URI: url.default('https://www.googleapis.com/oauth2/v3/certs'),
  GOOGLE_ANALYTICS_ADMIN_URL: url.default('https://analyticsadmin.googleapis.com'),
  GOOGLE_ANALYTICS_DATA_URL: url.default('https://analyticsdata.googleapis.com'),
  /** Without a key the built-in analyst plans and writes. */
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: url.optional(),
  /** Other limits than those of `worker/limits/rate-limits.ts`: `{"ask":120}`, requests a minute. */
  RATE_LIMITS: jsonText.pipe(z.partialRecord(z.enum(rateLimitNames), z.int().positive())).default({}),
  /** Event streams that one person, and one team, may have open at once. */
  STREAMS_PER_PERSON: count.default(5),
  STREAMS_PER_TEAM: count.default(50),
  /** A team's budget a day, begun anew at midnight UTC. Teams may set themselves lower ones. */
  MODEL_TOKENS_PER_DAY: count.default(5_000_000),
  GA4_TOKENS_PER_DAY: count.default(100_000),
  /** Questions that all visitors of a team's widgets may ask a day. */
  WIDGET_QUESTIONS_PER_DAY: count.default(5_000),
  /** Of an embedding model outside; fourteen months of one property are about 400,000. */
  EMBEDDING_TOKENS_PER_DAY: count.default(2_000_000),
  /** Whether a property's gate keeps Google's replies for others who may see it. */
  GA4_REPLY_CACHE: z.enum(['on', 'off']).default('on'),
  /** What makes the vectors that find facts; Workers AI where it is bound, else the built-in one, by default. */
  EMBEDDER: z.enum(['built-in', 'openai', 'workers-ai']).optional(),
  /**
   * Google's tokens an hour that the nightly reading of one property may take, of all teams together: a fifth of what
   * Google gives a project per property (14,000; 140,000 for Analytics 360). Questions have the rest.
   * https://developers.google.com/analytics/devguides/reporting/data/v1/quotas
   */
  SYNC_TOKENS_PER_HOUR: count.default(2_800),
  /** Whom mail of schedules and alerts is from: an address that Cloudflare may send for. Without it none is sent. */
  MAIL_FROM: z.email().optional(),
  /** Where the local stand-in takes mail; Cloudflare's binding `EMAIL` does elsewhere. */
  MAIL_STAND_IN_URL: url.optional(),
  /** DNS over HTTPS with JSON: where the name of a webhook's receiver leads. */
  DNS_OVER_HTTPS_URL: url.default('https://cloudflare-dns.com/dns-query'),
  /** Origins of the operator's own network that webhooks may be sent to, parted by commas. */
  WEBHOOK_PRIVATE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((each) => each.trim() || []))
    .pipe(z.array(url.transform((text) => new URL(text).origin))),
  OPENAI_MODEL: z.string().min(1).default('gpt-5-mini'),
});

export type Env = z.infer<typeof envSchema>;

/** What a rotation of the vault's key needs, and no more. */
const vaultEnvSchema = envSchema.pick({ DATABASE_URL: true, VAULT_KEYS: true });

/** Throws with the name of each variable that is missing or wrong; never with a value. */
export function parseEnv(bindings: Record<string, unknown>): Env {
  return parse(envSchema, bindings);
}

/** The same, for a command that has to do with the vault alone. */
export function parseVaultEnv(bindings: Record<string, unknown>): z.infer<typeof vaultEnvSchema> {
  return parse(vaultEnvSchema, bindings);
}

function parse<Schema extends z.ZodType>(schema: Schema, bindings: Record<string, unknown>): z.infer<Schema> {
  const parsed = schema.safeParse(bindings);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Configuration is incomplete. ${faults.join('; ')}`);
}
