import { setTimeout as wait } from 'node:timers/promises';

/** As in wrangler.toml. */
export const crons = { nightly: '17 3 * * *', frequent: '*/5 * * * *' };

/**
 * Cron, which workerd leaves to whoever runs it: what Cloudflare starts every five minutes comes every minute here, so
 * that a property which was just linked is read while one looks on; the night's work comes at once and with each new day.
 * Returns the end of it.
 */
export function startCron({ apiUrl, everySeconds = 60 }: { apiUrl: string; everySeconds?: number }): () => void {
  const stop = new AbortController();
  void run(apiUrl, everySeconds, stop.signal);
  return () => stop.abort();
}

async function run(apiUrl: string, everySeconds: number, signal: AbortSignal): Promise<void> {
  for (let lastNight = ''; !signal.aborted;) {
    const today = new Date().toISOString().slice(0, 10);
    if (today !== lastNight) await fire(apiUrl, crons.nightly, signal);
    lastNight = today;
    await fire(apiUrl, crons.frequent, signal);
    // Ends early with the signal.
    await wait(everySeconds * 1000, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** What fails says so in the Worker's log; the next one comes all the same. */
async function fire(apiUrl: string, cron: string, signal: AbortSignal): Promise<void> {
  const url = `${apiUrl}/cdn-cgi/local/scheduled?${new URLSearchParams({ cron }).toString()}`;
  const failure = await fetch(url, { signal }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok ? undefined : `the Worker answered ${response.status}`;
    },
    (error: unknown) => (signal.aborted ? undefined : String(error)),
  );
  if (failure) console.error(`  Cron (${cron}) failed: ${failure}. It comes again.`);
}
