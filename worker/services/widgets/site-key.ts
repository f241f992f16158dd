const form = /^parley_site_([A-Za-z0-9_-]{22})$/;
const uuid = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** A widget's id as pages name it: public, identifies and authorises nothing. 16 bytes in base64url. */
export function toSiteKey(widgetId: string): string {
  const bytes = widgetId.replaceAll('-', '').match(/../g) ?? [];
  const binary = String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16)));
  return `parley_site_${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The id of a site key's widget; undefined for any other text, also for a second spelling of the same bytes. */
export function parseSiteKey(siteKey: string): string | undefined {
  const [, base64] = form.exec(siteKey) ?? [];
  if (base64 === undefined) return undefined;
  const binary = atob(`${base64.replaceAll('-', '+').replaceAll('_', '/')}==`);
  const hex = [...binary].map((character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const id = hex.replace(uuid, '$1-$2-$3-$4-$5');
  return toSiteKey(id) === siteKey ? id : undefined;
}
