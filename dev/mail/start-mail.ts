import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MailRefused, type ParsedMail, parseMessage } from './parse-message.ts';

export interface MailStandIn {
  url: string;
  /** What landed, the latest first. */
  mails(): ParsedMail[];
  close(): Promise<void>;
}

const mostKept = 200;
const mostBytes = 5 * 1024 * 1024;

/**
 * A stand-in for Cloudflare's sending of e-mail: `POST /send` with the envelope in the query and the message as its body.
 * Refuses what is malformed, and a sender that is not the one it was set up for, as Cloudflare does. `GET /mail` shows what landed.
 */
export async function startMail(options: { sender: string; port?: number }): Promise<MailStandIn> {
  const landed: ParsedMail[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://mail.invalid');
    void (async () => {
      if (request.method === 'POST' && url.pathname === '/send') {
        accept(landed, options.sender, url.searchParams, await read(request));
        response.writeHead(202).end();
        return;
      }
      if (url.pathname === '/mail.json') {
        const shown = landed.map(({ headers, ...mail }) => ({ ...mail, headers: Object.fromEntries(headers) }));
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(shown));
        return;
      }
      const index = Number(/^\/mail\/(\d+)$/.exec(url.pathname)?.[1] ?? NaN);
      const mail = landed[index];
      const page = mail ? mail.html : url.pathname === '/mail' ? list(landed) : undefined;
      const type = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
      response.writeHead(page === undefined ? 404 : 200, type).end(page ?? 'There is no such mail.');
    })().catch((error: unknown) => {
      response
        .writeHead(error instanceof MailRefused ? 422 : 500)
        .end(error instanceof Error ? error.message : 'failed');
    });
  });
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    mails: () => [...landed],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A mail may dress itself, and do nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

function accept(landed: ParsedMail[], sender: string, envelope: URLSearchParams, raw: string): void {
  const mail = parseMessage(raw);
  if (envelope.get('from') !== sender) throw new MailRefused('the sender is not one of this account');
  if (mail.from !== envelope.get('from') || mail.to !== envelope.get('to')) {
    throw new MailRefused('the headers name others than the envelope');
  }
  landed.unshift(mail);
  landed.length = Math.min(landed.length, mostKept);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new MailRefused('it is larger than 5 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

function list(landed: ParsedMail[]): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = landed.map(
    ({ to, subject }, index) => `<li><a href="/mail/${index}">${escape(subject)}</a> to ${escape(to)}</li>`,
  );
  const body = rows.length ? `<ol>${rows.join('')}</ol>` : '<p>No mail has been sent yet.</p>';
  return `<!doctype html><title>Mail</title><body style="font: 16px system-ui; margin: 2rem"><h1>Mail that Parley sent</h1>${body}`;
}
