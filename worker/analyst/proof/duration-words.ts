/** Seconds as a reader says them: "0.8 s", "14 s", "2 min 14 s", "3 h 20 min". A minus sign for a fall. */
export function durationWords(seconds: number): string {
  const length = Math.abs(seconds);
  const sign = seconds < 0 ? '−' : '';
  if (length < 9.95) return `${/[1-9]/.test(length.toFixed(1)) ? sign : ''}${length.toFixed(1)} s`;
  if (length < 59.5) return `${sign}${length.toFixed(0)} s`;
  const whole = Math.round(length);
  if (whole < 3600) return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(length / 60);
  return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
