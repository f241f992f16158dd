import { xmlText } from '../../analyst/drawing/xml-text.ts';

export interface MailContent {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  /** `<id@domain>`: the same message sent twice has the same, so that it is shown once. */
  messageId: string;
  /** Of the message that this one follows: programs show them as one conversation. */
  inReplyTo?: string;
  date: Date;
  text: string;
  html: string;
  /** What one click ends it with (RFC 8058): an address that takes a POST. */
  unsubscribeUrl: string;
}

const crlf = '\r\n';
const idForm = /^<[A-Za-z0-9.-]+@[A-Za-z0-9.-]+>$/;
const encoder = new TextEncoder();

/**
 * A message as text and HTML (RFC 5322, 2045, 2046). Whatever the words are, a header is one header: they are encoded
 * (RFC 2047) unless they are plain, and addresses, ids and the URL are refused where they are no such thing. No line is
 * longer than 78 characters but those of a URL and an address.
 * @throws where an address, the id or the URL could not be written in a header
 */
export function writeMessage(mail: MailContent): string {
  const boundary = `parley-${mail.messageId.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;
  const headers = [
    `From: ${mailbox(mail.from)}`,
    `To: ${mailbox(mail.to)}`,
    `Subject: ${words(mail.subject, 'Subject: '.length)}`,
    `Message-ID: ${only(mail.messageId, idForm)}`,
    ...(mail.inReplyTo === undefined ? [] : followed(only(mail.inReplyTo, idForm))),
    `Date: ${mail.date.toUTCString().replace('GMT', '+0000')}`,
    `List-Unsubscribe: <${only(mail.unsubscribeUrl, /^https?:\/\/[!-;=?-~]+$/)}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const parts = (['plain', 'html'] as const).map((kind) =>
    [
      `--${boundary}`,
      `Content-Type: text/${kind}; charset=utf-8`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(kind === 'plain' ? mail.text : mail.html),
    ].join(crlf),
  );
  return [...headers, '', ...parts, `--${boundary}--`, ''].join(crlf);
}

function followed(id: string): string[] {
  return [`In-Reply-To: ${id}`, `References: ${id}`];
}

function mailbox({ name, address }: { name: string; address: string }): string {
  const plain = only(address, /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/);
  return name.trim() ? `${words(name, 'From: '.length)}${crlf} <${plain}>` : `<${plain}>`;
}

/** Words as encoded-words of at most 75 characters, a line each; letters are not torn apart (RFC 2047, section 5). */
function words(text: string, column: number): string {
  const line = xmlText(text).replaceAll(/\s+/g, ' ').trim().slice(0, 200).toWellFormed();
  if (/^[A-Za-z0-9 ]+$/.test(line) && line.length + column <= 76) return line;
  const chunks: string[] = [''];
  for (const character of line) {
    const chunk = (chunks.at(-1) ?? '') + character;
    if (encoder.encode(chunk).length > 42) chunks.push(character);
    else chunks[chunks.length - 1] = chunk;
  }
  return chunks.map((chunk) => `=?utf-8?B?${base64(chunk)}?=`).join(`${crlf} `);
}

/** RFC 2045, section 6.7, with lines of at most 76 characters. */
function quotedPrintable(text: string): string {
  return xmlText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => softly([...encoder.encode(line)].map(quoteByte)))
    .join(crlf);
}

/** What could begin a boundary is no line's first; a server would take a space at the end away. */
function quoteByte(byte: number, index: number, line: number[]): string {
  const isSpace = byte === 32 && index < line.length - 1;
  const isPlain = (byte >= 33 && byte <= 126 && byte !== 61 && !(index === 0 && byte <= 46)) || isSpace;
  return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function softly(tokens: string[]): string {
  const lines = [''];
  for (const token of tokens) {
    const line = lines.at(-1) ?? '';
    if (line.length + token.length > 75) lines.push(token);
    else lines[lines.length - 1] = line + token;
  }
  return lines.join(`=${crlf}`);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...encoder.encode(text)));
}

function only(text: string, form: RegExp): string {
  // `$` would let a line end through that is the last character.
  if (form.test(text) && !/[\r\n]/.test(text) && text.length <= 900) return text;
  throw new Error('not fit for a header of a message');
}
