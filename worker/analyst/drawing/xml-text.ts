/** Text without what XML 1.0 has no way to write: controls, halves of surrogate pairs, two that are no characters. */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
