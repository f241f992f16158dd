/** "Key events" inside a sentence is "key events"; "DAU / MAU" and "Google Ads campaign" stay. */
export function inSentence(label: string): string {
  return /^(?!Google)\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
