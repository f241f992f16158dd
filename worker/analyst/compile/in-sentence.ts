/** "Key events" inside a sentence is "key events"; "DAU / MAU" and "Google Ads campaign" stay. */
export function inSentence(label: string): string {
  return /^(?!Google)[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** "a", "a and b", "a, b and c". */
export function list(words: string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}
