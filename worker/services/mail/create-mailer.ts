import type { Env } from '../../env.ts';
import type { Mailer } from './mailer.ts';

/** Cloudflare's binding, as far as it is used. https://developers.cloudflare.com/email-service/api/send-emails/workers-api/ */
export interface SendEmail {
  send(message: unknown): Promise<unknown>;
}

const timeoutMs = 15_000;

/**
 * Cloudflare's, where it is bound and a sender is named; on a developer's machine the stand-in at `MAIL_STAND_IN_URL`.
 * Undefined: no mail is sent, and none is offered.
 */
export function createMailer(
  env: Pick<Env, 'MAIL_FROM' | 'MAIL_STAND_IN_URL'>,
  binding: SendEmail | undefined,
): Mailer | undefined {
  const { MAIL_FROM: from, MAIL_STAND_IN_URL: standIn } = env;
  if (!from) return undefined;
  if (binding) {
    return {
      from,
      async send(mail) {
        // Only workerd has it.
        const { EmailMessage } = await import('cloudflare:email');
        await binding.send(new EmailMessage(mail.from, mail.to, mail.raw));
      },
    };
  }
  if (!standIn) return undefined;
  return {
    from,
    async send(mail) {
      const url = new URL('/send', standIn);
      url.search = new URLSearchParams({ from: mail.from, to: mail.to }).toString();
      const options = { method: 'POST', body: mail.raw, signal: AbortSignal.timeout(timeoutMs) };
      const response = await fetch(url, { ...options, headers: { 'content-type': 'message/rfc822' } });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the mail was refused with ${response.status}`);
    },
  };
}
