import { EmailMessage } from 'cloudflare:email';
import type { Mailer } from '../services/mail/mailer.ts';

/**
 * Cloudflare's Email Sending, where it is bound and a sender is named. It takes a message that is whole, and refuses one whose
 * sender is not set up. https://developers.cloudflare.com/email-service/api/send-emails/workers-api/
 */
export function createCloudflareMailer(binding: SendEmail | undefined, from: string | undefined): Mailer | undefined {
  if (!binding || !from) return undefined;
  return {
    from,
    async send(mail) {
      await binding.send(new EmailMessage(mail.from, mail.to, mail.raw));
    },
  };
}
