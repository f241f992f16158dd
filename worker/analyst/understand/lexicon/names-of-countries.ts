/** Countries by the English names that GA4 uses, as they are called in another language. */
export function namesOfCountries(language: string): Map<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const local = new Intl.DisplayNames(language, { type: 'region' });
  const names = new Map<string, string>();
  for (const code of codes()) {
    const name = english.of(code);
    const called = local.of(code);
    if (name !== undefined && called !== undefined && name !== code) names.set(plain(name), patternOf(called));
  }
  return names;
}

/** GA4 writes a few names without what newer lists add to them. */
function plain(name: string): string {
  return name.replace(/ SAR China$/, '');
}

/** A name is no pattern: its brackets say the same again. */
function patternOf(name: string): string {
  return name
    .replace(/[([{].*$/, '')
    .replaceAll('|', ' ')
    .trim();
}

function* codes(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) for (const second of letters) yield first + second;
}
