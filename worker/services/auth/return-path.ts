/** Room for a program’s request to be let in; it travels in a cookie, sealed. */
const longest = 2_048;

/** Where to go after Google: a path of our own origin, or the start page. RFC 9700, 4.11: no open redirector. */
export function returnPath(wanted: string | undefined, appUrl: string): string {
  if (!wanted || wanted.length > longest || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return '/';
  if (!URL.canParse(wanted, appUrl)) return '/';
  const url = new URL(wanted, appUrl);
  if (url.origin !== appUrl || url.pathname.startsWith('//')) return '/';
  // An escape of what needs none (`/%61uth/`) leads to the same route.
  if (/^\/auth(\/|$)/i.test(unescapeAscii(url.pathname))) return '/';
  return url.pathname + url.search + url.hash;
}

function unescapeAscii(path: string): string {
  return path.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
