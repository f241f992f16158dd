import { neon } from '@neondatabase/serverless';
import { beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { seedTenant } from '../../db/fixtures/seed-tenant.ts';
import { call } from '../../dev/walk.ts';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { toVerdict } from '../../worker/analyst/proof/to-verdict.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { runNightly } from '../../worker/jobs/nightly.ts';
import { createToken } from '../../worker/services/auth/session-token.ts';
import type { WholeReport } from '../../worker/routes/v1/report-schemas.ts';
import type { AuditEntry, Me, Page, Problem } from '../../worker/routes/v1/schemas.ts';
import type { NewShare, OpenedShare, Share, ShareView } from '../../worker/routes/v1/share-schemas.ts';
import { api, appUrl, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { join } from './invite.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { openPerson, type Person } from './open-person.ts';
import { askForReport, createChattingApp } from './open-report.ts';
import { wordsOnlyReport } from './words-only-report.ts';

const app = createChattingApp();
const sql = neon(inject('ownerUrl'));
let anna: HttpBrowser;
let me: Me;
let chatId: string;
let reportId: string;

beforeAll(async () => {
  await emptyDatabase();
  const { browser, propertyId } = await openBrowserWithShop(app);
  anna = browser;
  me = await call<Me>(anna, `${api}/me`);
  ({ chatId, reportId } = await askForReport(anna, { propertyId, text: 'Sessions by channel last week?' }));
}, 120_000);
beforeEach(() => sql`truncate share_links cascade`);

const send = (method: string, path: string, json?: unknown) =>
  anna.send(`${api}${path}`, { method, ...(json === undefined ? {} : { json }) });
const share = (body: Record<string, unknown> = {}) => call<NewShare>(anna, `${api}/reports/${reportId}/shares`, body);
const tokenOf = ({ url }: NewShare) => url.split('#')[1] ?? '';

/** Somebody who has nothing but the link. */
async function open(token: string, password?: string, agent = 'Mozilla/5.0 (iPhone)') {
  const response = await app.request(`${api}/shared`, {
    method: 'POST',
    headers: { origin: appUrl, 'content-type': 'application/json', 'user-agent': agent },
    body: JSON.stringify({ token, ...(password !== undefined && { password }) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as OpenedShare & Problem };
}
const codeOf = async (token: string, password?: string) => {
  const { status, body } = await open(token, password);
  return status === 200 ? 'open' : body.code;
};

describe('a link', () => {
  it('shows the report as it was, to whoever has it, and its numbers hold there', async () => {
    const made = await share();
    expect(made.url).toMatch(new RegExp(`^${appUrl}/share#[\\w-]{32}$`));
    expect(Date.parse(made.expires_at) - Date.parse(made.created_at)).toBe(7 * 86_400_000);
    const { status, body, headers } = await open(tokenOf(made));
    expect(status).toBe(200);
    const { report } = await call<WholeReport>(anna, `${api}/reports/${reportId}`);
    expect(body).toEqual({ report, created_at: made.created_at, expires_at: made.expires_at });
    expect(toVerdict(body.report).holds).toBe(true);
    expect([headers.get('cache-control'), headers.get('set-cookie')]).toEqual(['no-store', null]);
    // Nothing of the chat, the team or the person.
    for (const secret of [chatId, reportId, me.user.id, me.user.email, me.tenant.id, me.tenant.name])
      expect(JSON.stringify(body)).not.toContain(secret);
    // What becomes of the answer afterwards does not change it.
    await sql`update chat_messages set content = jsonb_set(content, '{question}', '"Other"') where id = ${reportId}`;
    expect((await open(tokenOf(made))).body.report.question).toBe(report.question);
    await sql`update chat_messages set content = jsonb_set(content, '{question}', to_jsonb(${report.question}::text)) where id = ${reportId}`;
  });

  it('has a token of 192 random bits, of which only the hash is stored', async () => {
    const made = await share();
    const token = tokenOf(made);
    expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    const [row] =
      await sql`select token_hash = sha256(convert_to(${token}, 'UTF8')) as is_hash, l::text as row from share_links l`;
    expect(row?.['is_hash']).toBe(true);
    expect(String(row?.['row'])).not.toContain(token);
  });

  it('has the same answer when it is unknown, cut short, over, revoked or switched off', async () => {
    const [over, revoked, off] = [await share(), await share(), await share()];
    await sql`update share_links set expires_at = now() where id = ${over.id}`;
    expect((await send('DELETE', `/shares/${revoked.id}`)).status).toBe(204);
    const answers = [];
    for (const token of ['x'.repeat(32), '', 'a b', tokenOf(over), tokenOf(revoked)]) answers.push(await open(token));
    answers.push(await open(tokenOf(revoked), 'a password'));
    await send('PATCH', `/tenants/${me.tenant.id}`, { shares_links: false });
    answers.push(await open(tokenOf(off)));
    const plain = answers.map(({ status, body }) => ({ status, body: { ...body, request_id: '' } }));
    expect(plain[0]).toMatchObject({ status: 404, body: { code: 'share_gone' } });
    expect(plain).toEqual(plain.map(() => plain[0]));

    expect((await send('POST', `/reports/${reportId}/shares`, {})).status).toBe(403);
    await send('PATCH', `/tenants/${me.tenant.id}`, { shares_links: true });
    expect([await codeOf(tokenOf(off)), await codeOf(tokenOf(revoked))]).toEqual(['open', 'share_gone']);
  });

  it('leaves its token and its password in no log', async () => {
    const logged = vi.spyOn(console, 'log');
    const token = tokenOf(await share({ password: 'korrekt Pferd' }));
    await open(token, 'korrekt Pferd');
    await open(token, 'nicht dieses');
    const lines = logged.mock.calls.flat().join('\n');
    logged.mockRestore();
    expect(lines).toContain('/api/v1/shared');
    for (const secret of [token, 'Pferd', 'nicht']) expect(lines).not.toContain(secret);
  });

  it('is one of two hundred of a person that open at once', async () => {
    await share();
    await sql`insert into share_links (tenant_id, user_id, message_id, property_id, report, token_hash, expires_at)
      select tenant_id, user_id, message_id, property_id, '{}', sha256(convert_to(n::text, 'UTF8')), expires_at
      from share_links, generate_series(1, 199) n`;
    const refused = await send('POST', `/reports/${reportId}/shares`, {});
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([409, 'too_many_links']);
    await sql`update share_links set revoked_at = now() where ctid in (select ctid from share_links limit 1)`;
    expect((await send('POST', `/reports/${reportId}/shares`, {})).status).toBe(201);
  });

  it('is made for one to thirty days, of a report of one’s own', async () => {
    const refused = [{ expires_in_days: 0 }, { expires_in_days: 31 }, { password: 'short' }, { forever: true }];
    for (const body of refused) expect((await send('POST', `/reports/${reportId}/shares`, body)).status).toBe(400);
    expect((await send('POST', `/reports/${crypto.randomUUID()}/shares`, {})).status).toBe(404);
    expect((await share({ expires_in_days: 30 })).has_password).toBe(false);
  });
});

describe('a password', () => {
  it('is asked for, and opens', async () => {
    const token = tokenOf(await share({ password: 'korrekt Pferd' }));
    expect([await codeOf(token), await codeOf(token, 'wrong one'), await codeOf(token, 'korrekt Pferd')]).toEqual([
      'password_needed',
      'password_wrong',
      'open',
    ]);
    const [row] = await sql`select l::text as row, octet_length(password_hash) as long from share_links l`;
    expect(row?.['long']).toBe(32);
    expect(String(row?.['row'])).not.toContain('Pferd');
  });

  it('can be tried ten times in a quarter of an hour, however many try at once, and then again', async () => {
    const token = tokenOf(await share({ password: 'korrekt Pferd' }));
    const codes = await Promise.all(Array.from({ length: 14 }, (_, index) => codeOf(token, `guess number ${index}`)));
    expect(codes.toSorted()).toEqual([
      ...Array<string>(10).fill('password_wrong'),
      ...Array<string>(4).fill('rate_limited'),
    ]);
    const shut = await open(token, 'korrekt Pferd');
    expect([shut.status, Number(shut.headers.get('retry-after')) > 600]).toEqual([429, true]);
    await sql`update share_links set tried_since = now() - interval '16 minutes'`;
    expect(await codeOf(token, 'korrekt Pferd')).toBe('open');
    const [row] = await sql`select tries, tried_since from share_links`;
    expect(row).toEqual({ tries: 0, tried_since: null });
  });

  it('does not stand in the way where there is none', async () => {
    expect(await codeOf(tokenOf(await share()), 'anything at all')).toBe('open');
  });
});

describe('whoever made a link', () => {
  it('sees it, with how often and on what it was opened, and nothing of who', async () => {
    const made = await share({ password: 'korrekt Pferd' });
    await open(tokenOf(made));
    await open(tokenOf(made), 'korrekt Pferd');
    await open(tokenOf(made), 'korrekt Pferd', 'Mozilla/5.0 (Windows NT 10.0)');
    await open(tokenOf(made), 'korrekt Pferd', 'curl/8');
    const { data } = await call<Page<Share>>(anna, `${api}/shares?report_id=${reportId}`);
    expect(data).toEqual([
      {
        id: made.id,
        report_id: reportId,
        question: 'Sessions by channel last week?',
        made_by: { id: me.user.id, name: me.user.name },
        state: 'open',
        has_password: true,
        views: 3,
        viewed_at: expect.any(String),
        expires_at: made.expires_at,
        created_at: made.created_at,
      },
    ]);
    const views = await call<Page<ShareView>>(anna, `${api}/shares/${made.id}/views`);
    expect(views.data.map(({ client }) => client).toSorted()).toEqual(['computer', 'phone', 'program']);
    expect(Object.keys(views.data[0] ?? {}).toSorted()).toEqual(['at', 'client']);
  });

  it('keeps of many views the latest hundred, and counts on', async () => {
    const made = await share();
    await open(tokenOf(made));
    await sql`insert into share_views (tenant_id, link_id, client, created_at)
      select tenant_id, link_id, client, created_at - interval '1 day' from share_views, generate_series(1, 150)`;
    await open(tokenOf(made));
    expect((await call<Page<ShareView>>(anna, `${api}/shares/${made.id}/views`)).data).toHaveLength(100);
    expect((await call<Page<Share>>(anna, `${api}/shares`)).data[0]?.views).toBe(2);
  });

  it('leaves acts when a link is made and revoked, once, and when links are switched off', async () => {
    const made = await share();
    for (const _ of [1, 2]) expect((await send('DELETE', `/shares/${made.id}`)).status).toBe(204);
    for (const isOn of [false, true]) await send('PATCH', `/tenants/${me.tenant.id}`, { shares_links: isOn });
    const { data } = await call<Page<AuditEntry>>(anna, `${api}/audit?limit=4`);
    expect(data.map(({ action, subject, details }) => [action, subject, details['to']])).toEqual([
      ['sharing.changed', me.tenant.id, 'on'],
      ['sharing.changed', me.tenant.id, 'off'],
      ['share.revoked', made.id, undefined],
      ['share.made', made.id, undefined],
    ]);
  });
});

describe('somebody of the team', () => {
  let carla: Person;
  let ben: Person;
  let ids: Awaited<ReturnType<typeof seedTenant>>;
  let token: string;
  let id: string;
  let teams = 0;

  /** Carla shows her chat to the team, and Ben, a member, makes a link to what he sees in it. */
  beforeEach(async () => {
    teams++;
    [carla, ben] = [await openPerson(`Carla${teams}`), await openPerson(`Ben${teams}`)];
    await join(carla, ben, 'member');
    ids = await seedTenant(sql, carla);
    const report = JSON.stringify({ ...wordsOnlyReport, status: 'complete' });
    await sql`update chat_messages set status = 'complete', content = ${report}::jsonb where id = ${ids.replyId}`;
    await sql`delete from share_links`;
    await showChat('team');
    const made = (await ben.send(`POST /reports/${ids.replyId}/shares`, {})).body as NewShare;
    [token, id] = [tokenOf(made), made.id];
  });

  const showChat = (visibility: string) => carla.send(`PATCH /chats/${ids.chatId}`, { visibility });
  const member = () => `/tenants/${carla.tenantId}/members/${ben.userId}`;

  it('shares what they see; links are their maker’s, and an admin’s to see and revoke', async () => {
    expect(await codeOf(token)).toBe('open');
    const { id: own } = (await carla.send(`POST /reports/${ids.replyId}/shares`, {})).body as NewShare;
    const idsOf = ({ body }: { body: unknown }) => (body as Page<Share>).data.map((each) => each.id);
    expect(idsOf(await ben.send('GET /shares'))).toEqual([id]);
    const refused = [`GET /shares?whose=team`, `GET /shares/${own}/views`, `DELETE /shares/${own}`];
    expect(await Promise.all(refused.map(async (wanted) => (await ben.send(wanted)).status))).toEqual([403, 404, 404]);
    expect(idsOf(await carla.send('GET /shares?whose=team'))).toEqual([own, id]);
    expect((await carla.send(`GET /shares/${id}/views`)).status).toBe(200);
    expect((await carla.send(`DELETE /shares/${id}`)).status).toBe(204);
    expect(await codeOf(token)).toBe('share_gone');
    expect((await ben.send(`PATCH /tenants/${carla.tenantId}`, { shares_links: false })).status).toBe(403);
  });

  it.each([
    ['the chat is taken back from the team', () => showChat('private')],
    ['the chat is deleted', () => carla.send(`DELETE /chats/${ids.chatId}`)],
    ['the property is unlinked', () => carla.send(`DELETE /properties/${ids.propertyId}`)],
    ['the connection goes', () => carla.send(`DELETE /connections/${ids.credentialId}`)],
    ['its maker becomes a viewer', () => carla.send(`PATCH ${member()}`, { role: 'viewer' })],
    ['its maker is removed', () => carla.send(`DELETE ${member()}`)],
    ['its maker leaves', () => ben.send(`POST /tenants/${carla.tenantId}/leave`)],
    ['its maker asks to be deleted', async () => ben.send('DELETE /me', { name: (await ben.me()).user.name })],
    [
      'the team asks to be deleted',
      async () => carla.send(`DELETE /tenants/${carla.tenantId}`, { name: (await carla.me()).tenant.name }),
    ],
  ])('finds their link ended when %s', async (_, act) => {
    expect(await codeOf(token)).toBe('open');
    expect((await act()).status).toBeLessThan(300);
    expect(await codeOf(token)).toBe('share_gone');
  });

  it('loses what they were shown for good, while the chat’s own person keeps their links', async () => {
    const own = tokenOf((await carla.send(`POST /reports/${ids.replyId}/shares`, {})).body as NewShare);
    await showChat('private');
    expect([await codeOf(token), await codeOf(own)]).toEqual(['share_gone', 'open']);
    await showChat('team');
    expect(await codeOf(token)).toBe('share_gone');
  });

  it('shares no report whose property was unlinked', async () => {
    await carla.send(`DELETE /properties/${ids.propertyId}`);
    const { status, body } = await ben.send(`POST /reports/${ids.replyId}/shares`, {});
    expect([status, (body as Problem).code]).toEqual([403, 'property_access_lost']);
  });
});

it('a link that is over is swept the night after, with its views', async () => {
  const made = await share({ expires_in_days: 1 });
  await open(tokenOf(made));
  const base = createDependencies(inject('bindings'));
  const dependencies = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(),
    propertyGates: createLocalPropertyGates(base),
    now: () => new Date(Date.now() + 2 * 86_400_000),
  };
  await runNightly({ ...dependencies, chatRuns: createLocalRuns(dependencies) });
  const [left] =
    await sql`select (select count(*)::int from share_links) as links, (select count(*)::int from share_views) as views`;
  expect(left).toEqual({ links: 0, views: 0 });
});

it('tokens are random in every bit', () => {
  const count = 20_000;
  const ones = new Uint32Array(192);
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    const token = createToken(24);
    seen.add(token);
    Buffer.from(token, 'base64url').forEach((byte, place) => {
      for (let bit = 0; bit < 8; bit++) ones[place * 8 + bit]! += (byte >> bit) & 1;
    });
  }
  expect(seen.size).toBe(count);
  // Six standard deviations: by chance one run in two million leaves it.
  const limit = 6 * Math.sqrt(count / 4);
  expect([...ones].filter((each) => Math.abs(each - count / 2) > limit)).toEqual([]);
});
