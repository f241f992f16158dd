import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../dev/mail/parse-message.ts';
import { type MailContent, writeMessage } from './write-message.ts';

const plain: MailContent = {
  from: { name: 'Parley', address: 'parley@kolibri.example' },
  to: { name: 'Anna Fröhlich', address: 'anna@kolibri.example' },
  subject: 'Sessions last week',
  messageId: '<0b0c9f54.mail@kolibri.example>',
  date: new Date('2026-11-27T08:00:00Z'),
  text: 'Sessions rose.',
  html: '<p>Sessions rose.</p>',
  unsubscribeUrl: 'https://parley.example/mail/unsubscribe?token=abc',
};

describe('a message', () => {
  it('is read again as it was written', () => {
    const mail = parseMessage(writeMessage({ ...plain, subject: 'Sitzungen: 12,3 % mehr — Größe 日本語 '.repeat(3) }));
    expect(mail).toMatchObject({ from: plain.from.address, to: plain.to.address, text: plain.text, html: plain.html });
    expect(mail.subject).toBe('Sitzungen: 12,3 % mehr — Größe 日本語 '.repeat(3).trim());
    expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail.headers.get('list-unsubscribe')).toBe(`<${plain.unsubscribeUrl}>`);
  });

  it('has the same headers whatever its words are', () => {
    const names = [...parseMessage(writeMessage(plain)).headers.keys()];
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        'x\r\nBcc: all@victim.example',
        'a\n\n<script>',
        '=?utf-8?B?DQo=?=',
        '\u2028\u0000',
        '.\r\n.\r\n',
        '--parley-',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (subject, name, text) => {
        const raw = writeMessage({ ...plain, subject, text, html: text, to: { ...plain.to, name } });
        const mail = parseMessage(raw);
        expect([...mail.headers.keys()]).toEqual(names);
        expect(mail.to).toBe(plain.to.address);
        expect(mail.text.replaceAll('\n', '')).toBe(mail.html.replaceAll('\n', ''));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses an address, an id or a link that is more than one', () => {
    for (const wrong of [
      { to: { name: '', address: 'a@b.example>\r\nBcc: <c@d.example' } },
      { to: { name: '', address: 'a@b.example\n' } },
      { messageId: '<a@b>\r\nX: y' },
      { unsubscribeUrl: 'https://x.example/>, <mailto:all@victim.example' },
    ]) {
      expect(() => writeMessage({ ...plain, ...wrong })).toThrow('not fit for a header');
    }
  });
});
