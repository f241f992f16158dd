/** What kind of thing opened a link, as its User-Agent has it: the only trace that a reader leaves. */
export function clientKind(userAgent: string | undefined): 'computer' | 'phone' | 'tablet' | 'program' {
  const agent = userAgent ?? '';
  if (!agent.startsWith('Mozilla/')) return 'program';
  if (/\biPad\b|\bAndroid\b(?!.*\bMobile\b)|\bTablet\b/.test(agent)) return 'tablet';
  if (/\biPhone\b|\bAndroid\b|\bMobile\b/.test(agent)) return 'phone';
  return 'computer';
}
