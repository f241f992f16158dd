import { jwtVerify, SignJWT } from 'jose';
import type { Dependencies } from '../../context.ts';
import { deriveKey } from '../derive-key.ts';

/** Of a widget's preview in the app: its own type and key, and good on pages of the app's own origin alone. */
const typ = 'parley-preview+jwt';
export const previewSeconds = 600;

type PreviewDependencies = Pick<Dependencies, 'env' | 'now'>;

export async function signPreview(
  { env, now }: PreviewDependencies,
  { siteKey, userId }: { siteKey: string; userId: string },
): Promise<string> {
  const issuedAt = Math.floor(now().getTime() / 1_000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ })
    .setAudience(siteKey)
    .setSubject(userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + previewSeconds)
    .sign(await previewKey(env.COOKIE_KEY));
}

/** Which admin looks at the preview of this widget; undefined for any other token. */
export async function readPreview(
  { env, now }: PreviewDependencies,
  siteKey: string,
  token: string,
): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, await previewKey(env.COOKIE_KEY), {
      algorithms: ['HS256'],
      typ,
      audience: siteKey,
      requiredClaims: ['sub', 'exp'],
      currentDate: now(),
    });
    return payload.sub;
  } catch {
    // Most tokens are none of ours.
    return undefined;
  }
}

function previewKey(key: string): Promise<Uint8Array> {
  return deriveKey(key, 'parley widget preview');
}
