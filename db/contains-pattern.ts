/** Of `like`: a text anywhere, none of whose signs means anything. */
export function containsPattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
