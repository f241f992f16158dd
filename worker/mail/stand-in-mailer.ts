import { fetchWithin } from '../egress.ts';
import type { Env } from '../env.ts';
import type { Mailer } from '../services/mail/mailer.ts';

const timeoutMs = 15_000;

/** Hands mail to the stand-in at `MAIL_STAND_IN_URL`, on a developer's machine. Undefined: there is none. */
export function createStandInMailer(env: Pick<Env, 'MAIL_FROM' | 'MAIL_STAND_IN_URL'>): Mailer | undefined {
  const { MAIL_FROM: from, MAIL_STAND_IN_URL: standIn } = env;
  if (!from || !standIn) return undefined;
  return {
    from,
    async send(mail) {
      const url = new URL('/send', standIn);
      url.search = new URLSearchParams({ from: mail.from, to: mail.to }).toString();
      const response = await fetchWithin([standIn], url, {
        method: 'POST',
        body: mail.raw,
        headers: { 'content-type': 'message/rfc822' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the mail was refused with ${response.status}`);
    },
  };
}
