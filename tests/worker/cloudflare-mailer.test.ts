import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { createCloudflareMailer } from '../../worker/mail/cloudflare-mailer.ts';
import { writeMessage } from '../../worker/services/mail/write-message.ts';

const { EMAIL: binding } = env as unknown as { EMAIL: SendEmail };
const from = 'parley@kolibri.example';
const to = 'anna@kolibri.example';

const raw = (sender: string) =>
  writeMessage({
    from: { name: 'Parley', address: sender },
    to: { name: 'Anna Fröhlich', address: to },
    subject: 'Sessions: 12,3 % mehr 日本語',
    messageId: '<0b0c9f54@kolibri.example>',
    date: new Date('2026-11-27T08:00:00Z'),
    text: 'Sessions rose.',
    html: '<p>Sessions rose.</p>',
    unsubscribeUrl: 'https://parley.example/mail/unsubscribe?token=abc',
  });

describe('Cloudflare’s binding for e-mail', () => {
  it('takes our messages as they are written', async () => {
    const mailer = createCloudflareMailer(binding, from);
    expect(mailer?.from).toBe(from);
    await mailer?.send({ from, to, raw: raw(from) });
  });

  it('refuses a message whose sender is not the envelope’s, and then the mail counts as not sent', async () => {
    const sent = createCloudflareMailer(binding, from)?.send({ from, to, raw: raw('mallory@kolibri.example') });
    await expect(sent).rejects.toThrow(/From: header does not match/i);
  });

  it('is not used where it is not bound or no sender is named', () => {
    expect([createCloudflareMailer(undefined, from), createCloudflareMailer(binding, undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
