/** For matching: lower case, without accents ("São" -> "sao"), full-width letters made plain. Offsets may change. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
