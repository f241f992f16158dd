/** Budgets begin anew at midnight UTC. */
export function untilMidnight(now: Date): { at: string; seconds: number } {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return { at: new Date(midnight).toISOString(), seconds: Math.ceil((midnight - now.getTime()) / 1000) };
}
