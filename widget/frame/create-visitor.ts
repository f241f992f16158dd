import { Refusal, post } from './post.ts';
import type { Host } from './meet-host.ts';
import type { Site } from './site.ts';

const RENEWED_BEFORE_MILLISECONDS = 90_000;
/** How long a host may take to say who is there before the visitor is told; later is not too late. */
const IDENTITY_MILLISECONDS = 4_000;
/** The loader asks its host when the frame has loaded; after this it is reminded. */
const REMINDED_AFTER_MILLISECONDS = 1_000;

interface VisitorOptions {
  site: Site;
  host: Host;
  /** Somebody else has signed in on the host's page. */
  onAnother(): void;
}

export type Visitor = ReturnType<typeof createVisitor>;

/** Who asks here: a token that is kept in memory and renewed before it ends. */
export function createVisitor({ site, host, onAnother }: VisitorOptions) {
  let current: { token: string; endsAt: number } | undefined;
  let visitorId: string | undefined;
  let identity: string | undefined;
  let takeIdentity: (() => void) | undefined;
  let renewing: Promise<string> | undefined;

  async function request(): Promise<string> {
    const body = { site: site.site, origin: host.origin, visitor_id: visitorId, identity };
    const response = await post('visitors', body);
    const answer = (await response.json()) as { token: string; expires_in_seconds: number; visitor_id: string };
    visitorId = answer.visitor_id;
    current = { token: answer.token, endsAt: Date.now() + answer.expires_in_seconds * 1_000 };
    return answer.token;
  }

  async function renew(): Promise<string> {
    if (site.mode === 'identified' && !identity) await waitForIdentity(REMINDED_AFTER_MILLISECONDS);
    const refused = identity;
    try {
      return await request();
    } catch (error) {
      if (!isAboutIdentity(error) || !refused) throw error;
      await waitForIdentity(0);
      if (identity === refused) throw error;
      return request();
    }
  }

  async function waitForIdentity(remindedAfter: number): Promise<void> {
    const reminder = setTimeout(() => host.tell('identity_needed'), remindedAfter);
    await new Promise<void>((resolve) => {
      takeIdentity = resolve;
      setTimeout(resolve, IDENTITY_MILLISECONDS);
    });
    clearTimeout(reminder);
  }

  return {
    /** @throws {Refusal} `identity_required` or `identity_refused` when the host did not say who is there. */
    token(): Promise<string> {
      if (current && current.endsAt - Date.now() > RENEWED_BEFORE_MILLISECONDS) return Promise.resolve(current.token);
      renewing ??= renew().finally(() => (renewing = undefined));
      return renewing;
    },
    identify(given: string): void {
      if (identity && subjectOf(given) !== subjectOf(identity)) {
        current = visitorId = undefined;
        onAnother();
      }
      identity = given;
      takeIdentity?.();
    },
    /** The Worker no longer takes it. */
    forget(): void {
      current = undefined;
    },
  };
}

export function isAboutIdentity(error: unknown): boolean {
  return error instanceof Refusal && error.code.startsWith('identity_');
}

/** Whom a JWT names, not verified: only to tell one from another. What cannot be read is nobody else. */
function subjectOf(jwt: string): unknown {
  try {
    const [, payload = ''] = jwt.split('.');
    return (JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { sub?: unknown }).sub;
  } catch {
    return undefined;
  }
}
