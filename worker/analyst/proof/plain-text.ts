/** GA4 text made safe to stand in a sentence: visible characters only, at most 200 of them. */
export function plainText(text: string): string {
  const characters = [...visibleText(text)];
  return characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : characters.join('');
}

/** Without control, bidi and zero-width characters (anyone can send a page title), in one line. */
export function visibleText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

// Cc, Cf (bidi marks, isolates, zero-width, tags), Co, Cs and the fillers that draw nothing. Not Cn: browsers of
// different ages disagree on it, and each must find the same text. White space is left for the next step.
const invisible = /(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|[\ufeff\u115f\u1160\u3164\uffa0]/gu;
