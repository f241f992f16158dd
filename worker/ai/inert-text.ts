/**
 * Text from Google Analytics or from a person, fit to stand in a prompt as data: NFKC, one line, nothing invisible
 * (zero-width, bidi, tag and variation characters, controls, private use), at most `longest` characters.
 * Anyone can send a hit with any page title, so such text must not hide words or look like the prompt's own lines.
 */
export function toInertText(text: string, longest = 200): string {
  const visible = text.replace(unseen, '').normalize('NFKC').replace(unseen, '').replace(blank, ' ').trim();
  return [...visible].slice(0, longest).join('').trimEnd();
}

/** Line breaks and tabs are blanks, not unseen. */
const unseen = /(?![\t\n\r\u2028\u2029])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const blank = /[\s\p{Zs}\p{Zl}\p{Zp}]+/gu;
