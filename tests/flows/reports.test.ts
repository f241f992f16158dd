import { read as readXlsx, type WorkBook } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import type { Report } from '../../worker/analyst/report.ts';
import type { ReportItem, WholeReport } from '../../worker/routes/v1/report-schemas.ts';
import type { ChatWithMessages, Page } from '../../worker/routes/v1/schemas.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { askForReport, createChattingApp } from './open-report.ts';

const question = 'How did revenue by day change last week?';
let anna: HttpBrowser;
let ben: HttpBrowser;
let propertyId: string;
let ids: { chatId: string; reportId: string };
let again: { reportId: string };
let other: { reportId: string };

beforeAll(async () => {
  await emptyDatabase();
  const app = createChattingApp();
  const shop = await openBrowserWithShop(app);
  anna = shop.browser;
  ({ browser: ben } = await openBrowserWithShop(app, 'ben@brightside-agency.example'));
  ({ propertyId } = shop);
  ids = await askForReport(anna, { propertyId, text: question });
  other = await askForReport(anna, { propertyId, text: 'Sessions yesterday?', chatId: ids.chatId });
  again = await askForReport(anna, { propertyId, text: question, chatId: ids.chatId, revises: ids.reportId });
}, 120_000);

const list = (path: string, browser = anna) => call<Page<ReportItem>>(browser, `${api}${path}`);
const idsOf = ({ data }: Page<ReportItem>) => data.map(({ id }) => id);

describe('GET /api/v1/reports', () => {
  it('lists what was answered, newest first, page by page', async () => {
    const all = await list('/reports');
    expect(idsOf(all)).toEqual([again.reportId, other.reportId, ids.reportId]);
    expect(all.data[2]).toMatchObject({
      chat_id: ids.chatId,
      question,
      status: 'complete',
      language: 'en',
      property: 'properties/310000001',
      asked_by: { name: expect.any(String) },
      version_of: null,
    });
    const first = await list('/reports?limit=2');
    expect(idsOf(first)).toEqual(idsOf(all).slice(0, 2));
    const next = await list(`/reports?limit=2&cursor=${encodeURIComponent(first.next_cursor ?? '')}`);
    expect([idsOf(next), next.next_cursor]).toEqual([[ids.reportId], null]);
    expect((await anna.send(`${api}/reports?cursor=zzz`)).status).toBe(400);
  });

  it('is narrowed by text, property and days', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const all = [again.reportId, other.reportId, ids.reportId];
    expect(idsOf(await list('/reports?q=SESSIONS%20yesterday'))).toEqual([other.reportId]);
    expect(idsOf(await list('/reports?q=s%25y'))).toEqual([]);
    expect(idsOf(await list('/reports?q=session_'))).toEqual([]);
    expect(idsOf(await list(`/reports?property_id=${propertyId}&from=2020-01-01&to=2999-01-01`))).toEqual(all);
    expect(idsOf(await list(`/reports?property_id=${crypto.randomUUID()}`))).toEqual([]);
    expect(idsOf(await list(`/reports?to=2020-01-01`))).toEqual([]);
    expect(idsOf(await list(`/reports?from=2999-01-01`))).toEqual([]);
    expect((await anna.send(`${api}/reports?from=${today}&to=2020-01-01`)).status).toBe(400);
    expect((await anna.send(`${api}/reports?from=tomorrow`)).status).toBe(400);
  });

  it('is nothing of another team’s', async () => {
    expect(idsOf(await list('/reports', ben))).toEqual([]);
    for (const path of ['', '/versions', '/export?format=json'])
      expect((await ben.send(`${api}/reports/${ids.reportId}${path}`)).status).toBe(404);
  });

  it('has no question, and no answer that asks back', async () => {
    const { messages } = await call<ChatWithMessages>(anna, `${api}/chats/${ids.chatId}`);
    const asked = messages.find(({ role }) => role === 'user')?.id ?? '';
    expect((await anna.send(`${api}/reports/${asked}`)).status).toBe(404);
    const { reportId } = await askForReport(anna, {
      propertyId: '',
      text: 'Who is the most loyal customer by name?',
      chatId: ids.chatId,
    });
    expect((await anna.send(`${api}/reports/${reportId}`)).status).toBe(404);
  });
});

describe('GET /api/v1/reports/{id}/versions', () => {
  it('has the answers that were asked for again, whichever of them is named', async () => {
    for (const id of [ids.reportId, again.reportId]) {
      const { data } = await list(`/reports/${id}/versions`);
      expect(data.map((one) => [one.id, one.version_of])).toEqual([
        [again.reportId, ids.reportId],
        [ids.reportId, null],
      ]);
    }
    expect(idsOf(await list(`/reports/${other.reportId}/versions`))).toEqual([other.reportId]);
  });

  it('are of one chat: what another has is as if it had not been named', async () => {
    const elsewhere = await askForReport(anna, { propertyId, text: question, revises: ids.reportId });
    const { version_of: versionOf } = await call<WholeReport>(anna, `${api}/reports/${elsewhere.reportId}`);
    expect(versionOf).toBeNull();
  });
});

describe('GET /api/v1/reports/{id}/export', () => {
  const fileOf = async (query: string) => {
    const response = await anna.send(`${api}/reports/${ids.reportId}/export?${query}`);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const reportOf = async () => (await call<WholeReport>(anna, `${api}/reports/${ids.reportId}`)).report as Report;
  const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('gives the rows as CSV that a reader of RFC 4180 takes back as they came', async () => {
    const file = await fileOf('format=csv');
    expect(file.response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    const [header = [], ...rows] = parseCsv(textOf(file), { bom: true }) as string[][];
    const report = await reportOf();
    const table = report.tables[report.charts[0]?.table ?? '']!;
    expect(header.some((title) => title.endsWith('(EUR)'))).toBe(true);
    expect(rows).toHaveLength(table.rows.length);
    const days = table.dimensions.findIndex(({ name }) => name === 'date');
    expect(rows.every((row) => /^\d{4}-\d\d-\d\d$/.test(row[days] ?? ''))).toBe(true);
    expect(rows.map((row) => row.slice(table.dimensions.length).map(Number))).toEqual(
      table.rows.map(({ metrics }) => metrics),
    );
  });

  it('gives a workbook that another library opens: numbers by their unit, days as days, all tables and the proof', async () => {
    const file = await fileOf('format=xlsx');
    const book: WorkBook = readXlsx(file.bytes, { cellNF: true, cellDates: true });
    const report = await reportOf();
    expect(book.SheetNames).toEqual(['Answer', ...Object.keys(report.tables), 'Proof']);
    const id = report.charts[0]?.table ?? '';
    const table = report.tables[id]!;
    const sheet = book.Sheets[id]!;
    const at = (row: number, column: number) => sheet[`${String.fromCharCode(65 + column)}${row + 2}`];
    const [dayColumn, moneyColumn] = [
      table.dimensions.findIndex(({ name }) => name === 'date'),
      table.dimensions.length + table.metrics.findIndex(({ unit }) => unit === 'currency'),
    ];
    expect(at(0, moneyColumn)).toMatchObject({
      t: 'n',
      v: table.rows[0]?.metrics[moneyColumn - table.dimensions.length],
    });
    expect(at(0, moneyColumn).z).toBe('#,##0.00 "EUR"');
    expect(at(0, dayColumn).t).toBe('d');
    const cells = Object.values(book.Sheets).flatMap((each) => Object.values(each as Record<string, { f?: string }>));
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    const proof = JSON.stringify(book.Sheets['Proof']);
    for (const { label } of Object.values(report.values)) expect(proof).toContain(label);
  });

  it('gives the report itself, which still proves', async () => {
    const file = await fileOf('format=json');
    const report = JSON.parse(textOf(file)) as Report;
    expect(report).toEqual(await reportOf());
    const checked = await call<{ holds: boolean }>(anna, `${api}/reports/verify`, report);
    expect(checked.holds).toBe(true);
  });

  it('gives a PDF whose text is text, and says where to print one in letters that it lacks', async () => {
    const file = await fileOf('format=pdf');
    expect(file.response.headers.get('content-type')).toBe('application/pdf');
    const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');
    expect(textOf(file)).toContain(hex(question));
    const { reportId } = await askForReport(anna, {
      propertyId: '',
      text: '先週のセッション数は？',
      chatId: ids.chatId,
    });
    const refused = await anna.send(`${api}/reports/${reportId}/export?format=pdf`);
    const problem = (await refused.json()) as { code: string; detail: string };
    expect([refused.status, problem.code]).toEqual([422, 'letters_missing']);
    expect(problem.detail).toContain(`/reports/${reportId}?print`);
  });

  it('gives a chart as a whole SVG', async () => {
    const file = await fileOf('format=svg');
    expect(file.response.headers.get('content-type')).toBe('image/svg+xml');
    const report = await reportOf();
    expect(textOf(file)).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/s);
    expect(textOf(file)).toContain(report.charts[0]?.title);
    expect(textOf(file)).not.toMatch(/class=|undefined|NaN|<script|href/);
  });

  it('is called what was asked, and refuses what is not there', async () => {
    const { response } = await fileOf('format=csv');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="How did revenue by day change last week.csv"; filename*=UTF-8''How%20did%20revenue%20by%20day%20change%20last%20week.csv`,
    );
    const refused = ['format=csv&table=t99', 'format=csv&table=__proto__', 'format=svg&chart=c99', 'format=docx', ''];
    expect(await Promise.all(refused.map(async (query) => (await fileOf(query)).response.status))).toEqual([
      404, 404, 404, 400, 400,
    ]);
  });
});
