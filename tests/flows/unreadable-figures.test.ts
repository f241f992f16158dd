import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../worker/analyst/report.ts';
import { createTestApp, emptyDatabase } from './create-test-app.ts';
import { openAsker } from './google-conditions.ts';

/** The stand-in's reports with one value changed: in the first row, of this column. */
const change = { column: 0, value: '' };
let server: Server;
let asker: Awaited<ReturnType<typeof openAsker>>;

interface Reports {
  reports?: { rows?: { metricValues: { value: string }[] }[] }[];
}

beforeAll(async () => {
  await emptyDatabase();
  server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { method = 'GET', url = '' } = request;
      const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' };
      const sent = { method, headers, ...(method === 'POST' && { body: Buffer.concat(chunks) }) };
      const reply = await fetch(new URL(url, inject('standIns').google), sent);
      const body = (await reply.json()) as Reports;
      for (const { rows = [] } of body.reports ?? []) {
        const cell = rows[0]?.metricValues[change.column];
        if (cell) cell.value = change.value;
      }
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const bindings = { GOOGLE_ANALYTICS_DATA_URL: `http://127.0.0.1:${port}`, GA4_REPLY_CACHE: 'on' };
  asker = await openAsker(createTestApp({ bindings }));
});
afterAll(() => new Promise((closed) => server?.close(closed)));

const odd = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e400',
  '1e21',
  '0x10',
  ' 12 ',
  '1,000',
  '1_000',
  '١٢',
  '--1',
  '12345678901234567890',
];

describe('a figure that Google sends and nobody can read', () => {
  it.each(odd)('(%j) is never a number of an answer: the question ends in a sentence that says so', async (value) => {
    Object.assign(change, { column: 0, value });
    const response = await asker.send('Sessions yesterday');
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      code: 'google_unavailable',
      action: 'retry',
      detail: expect.stringContaining('sent figures that we could not read'),
    });
  });

  it('withholds that figure alone where there are others, and says which', async () => {
    Object.assign(change, { column: 1, value: 'NaN' });
    const report: Report = await asker.ask('Sessions and bounce rate and new users yesterday');
    expect(report.quality.unread_metrics).toEqual(['bounceRate']);
    expect(report.answer).toMatch(
      /^Google Analytics sent no readable number for bounce rate, so that is left out\.\s+Sessions /,
    );
    expect(report.status).toBe('complete');
    expect(report.metrics.length).toBeGreaterThan(0);
    const columns = Object.values(report.tables).flatMap(({ metrics }) => metrics.map(({ name }) => name));
    expect(columns).not.toContain('bounceRate');
    expect(columns).toContain('sessions');
  });

  it('is asked for again the next time', async () => {
    Object.assign(change, { column: 0, value: 'NaN' });
    expect((await asker.send('Sessions last week')).status).toBe(502);
    Object.assign(change, { column: 99 });
    expect((await asker.send('Sessions last week')).status).toBe(200);
  });
});
