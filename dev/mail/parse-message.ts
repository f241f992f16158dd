/** What a message says, for whoever looks at it. */
export interface ParsedMail {
  headers: Map<string, string>;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** The message is not as RFC 5322, 2045 and 2047 have it, or not as Cloudflare takes it. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

const required = ['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'];

/** Reads a message of text and HTML and refuses what a mail server would, or what only a careless writer writes. */
export function parseMessage(raw: string): ParsedMail {
  if (/(^|[^\r])\n|\r(?!\n)/.test(raw)) throw new MailRefused('a line does not end with CR LF');
  for (const line of raw.split('\r\n')) {
    if (line.length > 998) throw new MailRefused('a line is longer than 998 characters');
    if (/[^\t\x20-\x7e]/.test(line)) throw new MailRefused('a line has characters that are not ASCII');
  }
  const { headers, body } = partOf(raw);
  for (const name of required) if (!headers.get(name)) throw new MailRefused(`there is no ${name}`);
  if (!/^<[^<>@\s]+@[^<>@\s]+>$/.test(headers.get('message-id') ?? '')) throw new MailRefused('the message-id is none');
  if (Number.isNaN(Date.parse(headers.get('date') ?? ''))) throw new MailRefused('the date is none');
  const [, boundary] =
    /^multipart\/alternative; boundary="([^"\s]{1,70})"$/.exec(headers.get('content-type') ?? '') ?? [];
  if (!boundary) throw new MailRefused('it is not multipart/alternative');
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (pieces.at(-1) !== '--\r\n' || pieces.length !== 4) throw new MailRefused('it does not have two parts and an end');
  const [text, html] = pieces.slice(1, -1).map((piece) => readPart(piece.replace(/^\r\n/, '')));
  if (text?.type !== 'text/plain; charset=utf-8' || html?.type !== 'text/html; charset=utf-8') {
    throw new MailRefused('its parts are not text and HTML');
  }
  return {
    headers,
    from: addressOf(headers.get('from') ?? ''),
    to: addressOf(headers.get('to') ?? ''),
    subject: decodeWords(headers.get('subject') ?? ''),
    text: text.text,
    html: html.text,
  };
}

function partOf(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  if (end === -1) throw new MailRefused('there is no body');
  const headers = new Map<string, string>();
  for (const line of raw
    .slice(0, end)
    .replaceAll(/\r\n([ \t])/g, '$1')
    .split('\r\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]+): ?(.*)$/.exec(line) ?? [];
    if (!name) throw new MailRefused(`a header is malformed: ${line.slice(0, 40)}`);
    if (headers.has(name.toLowerCase())) throw new MailRefused(`${name} is there twice`);
    headers.set(name.toLowerCase(), value);
  }
  return { headers, body: raw.slice(end + 4) };
}

function readPart(raw: string): { type: string; text: string } {
  const { headers, body } = partOf(raw);
  if (headers.get('content-transfer-encoding') !== 'quoted-printable')
    throw new MailRefused('a part is not quoted-printable');
  const lines = body.split('\r\n');
  if (lines.some((line) => line.length > 76)) throw new MailRefused('a line of a part is longer than 76 characters');
  if (lines.some((line) => /[ \t]$/.test(line))) throw new MailRefused('a line of a part ends with a space');
  const joined = lines.join('\n').replaceAll('=\n', '');
  if (/=(?![0-9A-F]{2})/.test(joined)) throw new MailRefused('a part has an = that begins no byte');
  const bytes = Uint8Array.from(joined.match(/=[0-9A-F]{2}|[\s\S]/g) ?? [], (token) =>
    token.length === 3 ? parseInt(token.slice(1), 16) : token.charCodeAt(0),
  );
  return { type: headers.get('content-type') ?? '', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}

function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (word, base64: string) => {
      if (word.length > 75) throw new MailRefused('an encoded word is longer than 75 characters');
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    });
}

function addressOf(header: string): string {
  const [, address] = /(?:^|\s)<([^<>\s@]+@[^<>\s@]+)>$/.exec(header) ?? [];
  if (!address) throw new MailRefused('an address is none');
  return address;
}
