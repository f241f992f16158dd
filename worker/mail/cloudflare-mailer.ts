import type { Mailer } from '../services/mail/mailer.ts';

/**
 * Cloudflare's Email Sending, where it is bound and a sender is named. It takes a message that is whole, since a built one
 * has a Message-ID of theirs, and refuses one whose sender is not set up.
 * https://developers.cloudflare.com/email-service/api/send-emails/workers-api/
 */
export function createCloudflareMailer(binding: SendEmail | undefined, from: string | undefined): Mailer | undefined {
  if (!binding || !from) return undefined;
  return {
    from,
    async send(mail) {
      // Not every workerd has the module: only one with mail is asked for it.
      const { EmailMessage } = await import('cloudflare:email');
      await binding.send(new EmailMessage(mail.from, mail.to, mail.raw));
    },
  };
}
