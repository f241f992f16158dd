import { toBase64Url } from '../auth/session-token.ts';
import { deriveKey } from '../derive-key.ts';

/**
 * What the site's own backend signs with who a visitor is. Derived, so that none is at rest; its text is the key, as libraries
 * for JWTs take one.
 * @param key the installation's, 32 bytes in base64
 */
export async function identitySecret(
  key: string,
  { tenantId, widgetId, version }: { tenantId: string; widgetId: string; version: number },
): Promise<string> {
  const bytes = await deriveKey(key, `parley widget identity ${tenantId} ${widgetId} ${version}`);
  return `parley_widget_${toBase64Url(bytes)}`;
}
