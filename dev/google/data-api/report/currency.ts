/** Units of a currency for one euro: fixed, so that a report is the same every day. Google uses each day's rate. */
const PER_EURO: Record<string, number> = {
  EUR: 1,
  USD: 1.08,
  GBP: 0.85,
  CHF: 0.94,
  JPY: 164,
  CAD: 1.49,
  AUD: 1.66,
  SEK: 11.3,
  DKK: 7.46,
  PLN: 4.3,
  INR: 92,
  BRL: 6.1,
};

export function isKnownCurrency(code: string): boolean {
  return Object.hasOwn(PER_EURO, code);
}

/** What an amount in `from` is multiplied with to be in `to`. */
export function toExchangeRate(from: string, to: string): number {
  return from === to ? 1 : (PER_EURO[to] ?? 1) / (PER_EURO[from] ?? 1);
}
