import { findHookSecret, receiveAnnotation } from '../../../db/queries/annotation-hooks.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { isSignedBy } from './hook-secret.ts';
import { hookNotFound } from './to-hook.ts';

/** Either way, as the specification recommends. */
const toleranceSeconds = 300;
const mostSignatures = 8;

interface SignedMessage {
  hookId: string;
  contentType: string | undefined;
  /** The headers `webhook-id`, `webhook-timestamp`, `webhook-signature`. */
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
  /** As it was sent. */
  body: string;
  parse(
    body: unknown,
  ):
    | { success: true; data: { day: string; title: string; description: string } }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

/**
 * Writes the annotation of a message that the webhook's secret has signed, after the Standard Webhooks specification
 * (https://github.com/standard-webhooks/standard-webhooks). A message that was acted on before is answered as the first
 * time and does nothing. Whatever is wrong with a signature, and whether there is such a webhook, gets the same answer.
 */
export async function receiveMessage(
  { db, env, now }: Pick<Dependencies, 'db' | 'env' | 'now'>,
  message: SignedMessage,
): Promise<{ id: string }> {
  if (message.contentType?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    throw new AppError('unsupported_media_type', 'Send the body as application/json.');
  }
  const { hookId, id = '', timestamp = '', signature = '', body } = message;
  if (!uuid.test(hookId)) throw hookNotFound();
  const sentAt = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : NaN;
  const signatures = readSignatures(signature);
  // A header that came twice is joined by a comma and a blank: no id, no time.
  const isWhole = eventId.test(id) && signatures.length > 0;
  if (!isWhole || !(Math.abs(now().getTime() / 1_000 - sentAt) <= toleranceSeconds)) throw refused();
  const [found] = await db.batch([findHookSecret(db, hookId)]);
  const [row] = found.rows;
  // As long without such a webhook as with one.
  const hook = { tenantId: row?.tenant_id ?? '', hookId, secretVersion: row?.secret_version ?? 0 };
  const answers = await Promise.all(
    signatures.map((each) => isSignedBy(env.COOKIE_KEY, hook, `${id}.${timestamp}.${body}`, each)),
  );
  if (!row || !answers.includes(true)) throw refused();

  const parsed = message.parse(toJson(body));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'invalid_request',
      `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not valid'}`.slice(0, 300),
    );
  }
  const [received] = await db.batch([receiveAnnotation(db, { ...hook, eventId: id }, parsed.data)]);
  const [written] = received.rows;
  if (!written) throw refused();
  return { id: written.annotation_id };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const eventId = /^[\w.:~-]{1,128}$/;

/** Those of the only version there is: `v1,<base64>`, several parted by blanks while a sender changes its secret. */
function readSignatures(header: string): Uint8Array<ArrayBuffer>[] {
  return header
    .split(' ')
    .slice(0, mostSignatures)
    .flatMap((each) => {
      const [, base64] = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(each) ?? [];
      return base64 ? [Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))] : [];
    });
}

function toJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new AppError('invalid_request', 'The body is not valid JSON.');
  }
}

function refused(): AppError {
  return new AppError(
    'unauthenticated',
    'The signature of this message was refused. Check the secret, the clock, and that the body is signed as it is sent.',
  );
}
