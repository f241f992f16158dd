/**
 * For matching: lower case, without accents ("São" -> "sao"), full-width letters made plain. Marks that make another
 * letter stay: Japanese voicing, the vowels of Devanagari. Offsets may change.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?![\u3099\u309a])(?<!\p{sc=Deva})\p{Mn}|\u093c/gu, '')
    .replaceAll('\u0901', '\u0902')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}
