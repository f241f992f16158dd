import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call, linkProperty } from '../../dev/walk.ts';
import type { NewWidget, Widget, WidgetPreview } from '../../worker/routes/v1/widget-schemas.ts';
import {
  api,
  appUrl,
  clearFaults,
  createTestApp,
  emptyDatabase,
  openBrowserWithShop,
  setFault,
} from './create-test-app.ts';
import { admit, askAs, host, makeWidget, post, signIdentity } from './open-widget.ts';

const sql = neon(inject('ownerUrl'));
const app = createTestApp();
const question = 'How many sessions did we have yesterday?';
const open = { metrics: ['sessions'], dimensions: ['country'], kinds: ['kpi', 'breakdown'] };
let shop: Awaited<ReturnType<typeof openBrowserWithShop>>;

beforeAll(async () => {
  await emptyDatabase();
  shop = await openBrowserWithShop(app);
});

const make = (change: Record<string, unknown> = {}) => makeWidget(shop.browser, shop.propertyId, change);
const change = (widget: Widget, json: unknown) =>
  shop.browser.send(`${api}/widgets/${widget.id}`, { method: 'PATCH', json });
const frameOf = (siteKey: string) => app.request(`${appUrl}/widget/v1/frame?site=${siteKey}`);

describe('the frame of a widget', () => {
  it('may be shown by pages of the site’s own origins and of the app, and by no others', async () => {
    const widget = await make({ hosts: [host, 'http://localhost:5173'] });
    const { status, headers } = await frameOf(widget.site_key);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        `base-uri 'none'; form-action 'none'; frame-ancestors ${host} http://localhost:5173 ${appUrl}`,
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'cross-origin-resource-policy': 'cross-origin',
    });
    for (const name of ['x-frame-options', 'set-cookie', 'access-control-allow-origin']) {
      expect([name, headers.get(name)]).toEqual([name, null]);
    }
  });

  it('holds the site’s public settings as data that cannot end its element, and nothing else that could run', async () => {
    const hostile = '</script><script>alert(1)</script><!--';
    const look = { title: hostile, greeting: hostile, suggested_questions: [hostile], accent: '#0f6478' };
    const widget = await make({ name: hostile, look });
    const page = await (await frameOf(widget.site_key)).text();
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="parley-site">',
      '<script type="module" src="/widget/v1/assets/frame.js">',
    ]);
    expect(page).not.toMatch(/<!--|style=|onload|javascript:/i);
    const [, json = ''] = /id="parley-site">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual({
      ...{
        site: widget.site_key,
        name: hostile,
        mode: 'identified',
        persona: 'general',
        language: null,
        theme: 'auto',
      },
      ...{ accent: '#0f6478', title: hostile, greeting: hostile, placeholder: '', suggested_questions: [hostile] },
      property: { display_name: 'Kolibri Shop', time_zone: 'Europe/Berlin', currency: 'EUR' },
    });
  });

  it.each<[string, (widget: NewWidget) => Promise<unknown>]>([
    ['was never', async () => undefined],
    ['is paused', (widget) => change(widget, { paused: true })],
    ['is deleted', (widget) => shop.browser.send(`${api}/widgets/${widget.id}`, { method: 'DELETE' })],
    ['is of no property any more', ({ id }) => sql`update widgets set property_id = null where id = ${id}`],
  ])('is the same nothing where the widget %s, and so are a token and an answer', async (name, shut) => {
    const widget = await make({ mode: 'public', public: open });
    const token = await admit(app, widget);
    await shut(widget);
    const isNever = name === 'was never';
    const siteKey = isNever ? `parley_site_${'A'.repeat(22)}` : widget.site_key;
    const [frame, never] = [await frameOf(siteKey), await frameOf('x')];
    expect([frame.status, never.status, await frame.text()]).toEqual([404, 404, await never.text()]);
    expect(frame.headers.get('content-security-policy')).not.toContain('script');
    const visitor = await post(app, 'visitors', { site: siteKey, origin: host });
    const unknown = await post(app, 'visitors', { site: 'x', origin: host });
    const plain = (text: string) => text.replace(/"request_id":"[^"]*"/, '');
    expect([visitor.status, plain(visitor.text)]).toEqual([404, plain(unknown.text)]);
    if (isNever) return;
    const answer = await askAs(app, token, question);
    expect([answer.status, plain(answer.text)]).toEqual([404, plain(unknown.text)]);
  });

  it('is nothing while the team waits to be deleted', async () => {
    const widget = await make();
    await sql`update tenants set deletion_requested_at = now()`;
    expect((await frameOf(widget.site_key)).status).toBe(404);
    await sql`update tenants set deletion_requested_at = null`;
    expect((await frameOf(widget.site_key)).status).toBe(200);
  });
});

describe('a visitor', () => {
  it('whom the site vouches for is answered about its property', async () => {
    const widget = await make();
    const token = await admit(app, widget, { identity: await signIdentity(widget) });
    const { report, headers, text } = await askAs(app, token, question);
    expect(report?.status).toBe('complete');
    expect(report?.citations[0]).toMatchObject({ method: 'runReport', property: 'properties/310000001' });
    expect(headers.get('content-type')).toContain('text/event-stream');
    expect(headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    expect(text.trim().endsWith('data: [DONE]')).toBe(true);
  });

  it('can ask without a browser, and forges an Origin in vain', async () => {
    const widget = await make({ mode: 'public', public: open });
    const body = { site: widget.site_key, origin: host };
    expect((await post(app, 'visitors', body, {})).status).toBe(201);
    for (const headers of [
      { origin: host },
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: appUrl, 'sec-fetch-site': 'cross-site' },
    ]) {
      const { status, text } = await post(app, 'visitors', body, headers);
      expect([headers, status, text.includes('cross_site_refused')]).toEqual([headers, 403, true]);
      const token = await admit(app, widget);
      const message = { id: crypto.randomUUID(), question };
      const asked = await post(app, 'messages', message, { ...headers, authorization: `Bearer ${token}` });
      expect([headers, asked.status]).toEqual([headers, 403]);
    }
    const asForm = await post(app, 'visitors', body, { origin: appUrl, 'content-type': 'text/plain' });
    expect(asForm.status).toBe(415);
  });

  it('is let in from the site’s own origins alone, spelled as a browser spells them', async () => {
    const widget = await make({ mode: 'public', public: open });
    for (const origin of [
      'https://kolibri.example',
      'http://www.kolibri.example',
      `${host}:8443`,
      `${host}.evil.example`,
      `${host}/`,
      'https://WWW.kolibri.example',
      'null',
      '',
    ]) {
      const { status, text } = await post(app, 'visitors', { site: widget.site_key, origin });
      expect([origin, status, text.includes('"forbidden"')]).toEqual([origin, 403, true]);
    }
    // Nobody but an admin comes from the app itself.
    const { status, text } = await post(app, 'visitors', { site: widget.site_key, origin: appUrl });
    expect([status, text.includes('"identity_required"')]).toEqual([401, true]);
  });

  it('keeps a token for a quarter of an hour, for its site and page, and only while both are as they were', async () => {
    let now = new Date();
    const later = createTestApp({ now: () => now });
    const widget = await make({ mode: 'public', public: open });
    const token = await admit(later, widget);
    now = new Date(now.getTime() + 890_000);
    expect((await askAs(later, token, question)).status).toBe(200);
    now = new Date(now.getTime() + 20_000);
    expect((await askAs(later, token, question)).code).toBe('token_expired');
    const fresh = await admit(later, widget);
    await change(widget, { hosts: ['https://new.example'] });
    expect((await askAs(later, fresh, question)).code).toBe('forbidden');
    await change(widget, { hosts: [host], mode: 'identified' });
    expect((await askAs(later, fresh, question)).code).toBe('identity_required');
  });

  it.each<[string, (token: string) => string]>([
    ['a changed claim', (token) => withClaim(token, 'site', 'parley_site_AAAAAAAAAAAAAAAAAAAAAA')],
    ['another origin', (token) => withClaim(token, 'origin', 'https://evil.example')],
    ['a later end', (token) => withClaim(token, 'exp', 9_999_999_999)],
    ['no signature', (token) => token.slice(0, token.lastIndexOf('.') + 1)],
    ['alg none', (token) => `${encode('{"alg":"none","typ":"parley-visitor+jwt"}')}.${token.split('.')[1]}.`],
    ['no token', () => 'x'],
  ])('is refused with %s', async (_, forge) => {
    const widget = await make({ mode: 'public', public: open });
    const token = await admit(app, widget);
    expect(await askAs(app, forge(token), question)).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it('shows one of five tokens where another belongs in vain', async () => {
    const widget = await make();
    const identity = await signIdentity(widget);
    const { identity: preview } = await call<WidgetPreview>(shop.browser, `${api}/widgets/${widget.id}/preview`, {});
    const tokens = {
      session: /__Host-session=([^;]*)/.exec(shop.browser.cookies('parley.test'))?.[1] ?? '',
      key: (await call<{ key: string }>(shop.browser, `${api}/api-keys`, { name: 'Key', scopes: ['read'] })).key,
      visitor: await admit(app, widget, { identity }),
      identity,
      preview,
    };
    const me = (headers: Record<string, string>) => app.request(`${api}/me`, { headers });
    const enter = (origin: string, token: string) =>
      post(app, 'visitors', { site: widget.site_key, origin, identity: token });
    const places: Record<keyof typeof tokens, (token: string) => Promise<{ status: number }>> = {
      session: async (token) => me({ cookie: `__Host-session=${token}` }),
      key: async (token) => me({ authorization: `Bearer ${token}` }),
      visitor: (token) => askAs(app, token, question),
      identity: (token) => enter(host, token),
      preview: (token) => enter(appUrl, token),
    };
    const names = Object.keys(tokens) as (keyof typeof tokens)[];
    const passed: string[] = [];
    const refused = new Set<number>();
    for (const name of names) {
      for (const place of names) {
        const { status } = await places[place](tokens[name]);
        if (status < 300) passed.push(`${name} as ${place}`);
        else refused.add(status);
      }
    }
    expect(passed).toEqual(names.map((name) => `${name} as ${name}`));
    expect([...refused]).toEqual([401]);
  });

  it('sees neither the team’s notes nor what only the team can mend', async () => {
    const widget = await make();
    const token = await admit(app, widget, { identity: await signIdentity(widget) });
    await call(shop.browser, `${api}/annotations`, { day: '2026-10-07', title: 'Secret launch' });
    for (const asked of [
      'Sessions from 5 to 11 October 2026 by day',
      'Why did sessions change from 5 to 11 October 2026?',
    ]) {
      const { text, report } = await askAs(app, token, asked);
      expect([asked, report?.status, text.includes('Secret launch')]).toEqual([asked, 'complete', false]);
      expect(report?.annotations ?? []).toEqual([]);
    }
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'permission_denied' });
    const { events, text } = await askAs(app, token, 'How many sessions did we have on 3 October 2026?');
    await clearFaults();
    expect(events.at(-2)).toMatchObject({ type: 'error' });
    expect(text).toContain('The people who run this site can mend that.');
    expect(text).not.toMatch(/reconnect|Connect it again|property_access_lost/);
  });
});

describe('what a visitor may ask', () => {
  const limited = (bindings: Record<string, string> = {}) => createTestApp({ bindings });
  const publicWidget = (visitor: number, site: number) =>
    make({ mode: 'public', public: open, budgets: { visitor_per_day: visitor, site_per_day: site } });

  it('is counted by visitor, and says when it may be asked again', async () => {
    const own = limited();
    const widget = await publicWidget(2, 100);
    const token = await admit(own, widget);
    expect([(await askAs(own, token, question)).status, (await askAs(own, token, question)).status]).toEqual([
      200, 200,
    ]);
    const third = await askAs(own, token, question);
    expect(third).toMatchObject({ status: 429, code: 'budget_spent' });
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(third.text).toMatch(
      /You have asked as much as this chat answers in a day\. Try again in (an hour|\d+ hours)\./,
    );
    // Another token is no other visitor.
    const visitorId = (JSON.parse(atob(token.split('.')[1] ?? '')) as { sub: string }).sub;
    const again = await admit(own, widget, { visitor_id: visitorId });
    expect((await askAs(own, again, question)).code).toBe('budget_spent');
    expect((await askAs(own, await admit(own, widget), question)).status).toBe(200);
  });

  it('is counted once, and spends and asks Google once, where it is sent again after its answer was lost', async () => {
    const own = limited({ GA4_REPLY_CACHE: 'on' });
    const widget = await publicWidget(2, 100);
    const token = await admit(own, widget);
    const [before] = await sql`select count(*)::int as rows from usage_ledger`;
    const id = crypto.randomUUID();
    const first = await askAs(own, token, question, { id });
    const [once] = await sql`select count(*)::int as rows from usage_ledger`;
    expect(once?.rows).toBeGreaterThan(before?.rows);
    // Google could answer nothing: what was asked is not asked again.
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', status: 503 });
    const again = await askAs(own, token, question, { id });
    await clearFaults();
    expect(again.report?.answer).toBe(first.report?.answer);
    expect(again.report?.citations[0]?.fetched_at).toBe(first.report?.citations[0]?.fetched_at);
    expect(await sql`select count(*)::int as rows from usage_ledger`).toEqual([once]);
    // Another question under its id is another question.
    expect((await askAs(own, token, 'Sessions by country last week', { id })).status).toBe(200);
    expect((await askAs(own, token, question)).code).toBe('budget_spent');
    expect((await askAs(own, token, question, { id })).status).toBe(200);
  });

  it('is counted by site, by no more than one for all that come at once', async () => {
    const own = limited();
    const widget = await publicWidget(5, 3);
    const tokens = await Promise.all(Array.from({ length: 12 }, () => admit(own, widget)));
    const answers = await Promise.all(tokens.map((token) => askAs(own, token, question)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.filter(({ code }) => code === 'budget_spent')).toHaveLength(9);
  });

  it('is counted by address where the site vouches for nobody, who could be somebody else each time', async () => {
    const own = limited();
    const widget = await publicWidget(1, 100);
    const asked: number[] = [];
    for (let index = 0; index < 12; index++) {
      const { status } = await post(
        own,
        'messages',
        { id: crypto.randomUUID(), question },
        { authorization: `Bearer ${await admit(own, widget)}`, 'cf-connecting-ip': '203.0.113.7' },
      );
      asked.push(status);
    }
    expect(asked).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  });

  it('is counted for all widgets of a team together, and within the team’s own budget', async () => {
    const own = limited({ WIDGET_QUESTIONS_PER_DAY: '1' });
    const [one, other] = [await publicWidget(5, 5), await publicWidget(5, 5)];
    expect((await askAs(own, await admit(own, one), question)).status).toBe(200);
    expect((await askAs(own, await admit(own, other), question)).code).toBe('budget_spent');
    const spent = limited({ GA4_TOKENS_PER_DAY: '1' });
    expect((await askAs(spent, await admit(spent, one), question)).status).toBe(200);
    expect((await askAs(spent, await admit(spent, one), question)).code).toBe('budget_spent');
  });

  it('leaves the team places to read in', async () => {
    const few = limited({ STREAMS_PER_TEAM: '4' });
    const widget = await publicWidget(5, 100);
    const tokens = await Promise.all(Array.from({ length: 6 }, () => admit(few, widget)));
    const answers = await Promise.all(tokens.map((token) => askAs(few, token, question)));
    expect(answers.map(({ code }) => code).filter((code) => code === 'too_many_streams').length).toBeGreaterThan(0);
    expect((await askAs(few, tokens[0] ?? '', question)).status).toBe(200);
  });

  it('is entered in the team’s usage as the widget’s, and as no person’s', async () => {
    const widget = await publicWidget(5, 5);
    await askAs(app, await admit(app, widget), question);
    await expect
      .poll(() => sql`select distinct user_id, kind from usage_ledger where widget_id = ${widget.id}`)
      .toEqual([{ user_id: null, kind: 'ga4_tokens' }]);
  });
});

describe('an admin', () => {
  it('reads, changes and deletes widgets, whose secret is shown once; the audit log remembers', async () => {
    const { secret, ...widget } = await make();
    const read = await call<Widget>(shop.browser, `${api}/widgets/${widget.id}`);
    expect(read).toEqual(widget);
    const changed = (await (
      await change(read, { look: { title: 'Ask' }, mode: 'public', public: open })
    ).json()) as Widget;
    expect(changed).toMatchObject({ look: { ...widget.look, title: 'Ask' }, mode: 'public', public: open });
    await change(read, { look: { greeting: 'Hello' } });
    const { look } = await call<Widget>(shop.browser, `${api}/widgets/${widget.id}`);
    expect([look.title, look.greeting]).toEqual(['Ask', 'Hello']);
    await call(shop.browser, `${api}/widgets/${widget.id}/rotate`, {});
    await shop.browser.send(`${api}/widgets/${widget.id}`, { method: 'DELETE' });
    expect((await shop.browser.send(`${api}/widgets/${widget.id}`)).status).toBe(404);
    const acts = await call<{ data: { action: string; subject: string; details: unknown }[] }>(
      shop.browser,
      `${api}/audit`,
    );
    const own = acts.data.filter(({ subject }) => subject === widget.id);
    expect(own.map(({ action, details }) => [action, details])).toEqual([
      ['widget.deleted', {}],
      ['widget.secret_rotated', { previous_hours: '24' }],
      ['widget.changed', { changed: 'look' }],
      ['widget.changed', { changed: 'look, mode, public', mode: 'public' }],
      ['widget.made', { mode: 'identified' }],
    ]);
    const [row] = await sql`select count(*)::int as rows from widgets w where strpos(w::text, ${secret}) > 0`;
    expect(row?.['rows']).toBe(0);
  });

  it.each([
    'http://www.kolibri.example',
    'https://*.kolibri.example',
    'https://www.kolibri.example/shop',
    'https://user@www.kolibri.example',
    'https://www.kolibri.example?x',
    'https://www.kolibri.example#x',
    'https://www.kolibri.example.',
    "https://www.kolibri.example 'unsafe-inline'",
    'https://www.kolibri.example; script-src *',
    'https://a.example,https://b.example',
    'https://a.example;script-src',
    'https://a.example,b.example',
    "https://a.example'self'",
    'https://[::1]',
    'https:\\\\www.kolibri.example',
    'http://localhost.evil.example',
    'http://127.0.0.1:5173',
    '*',
    'null',
    'javascript:alert(1)',
    'data:text/html,x',
    '',
  ])('cannot let pages of %j show it', async (spelled) => {
    const json = { name: 'Shop', property_id: shop.propertyId, hosts: [spelled] };
    expect((await shop.browser.send(`${api}/widgets`, { method: 'POST', json })).status).toBe(400);
  });

  it('may write an origin as people do', async () => {
    const widget = await make({
      hosts: [' https://WWW.Kolibri.example:443/ ', 'https://bücher.example', 'http://localhost:80'],
    });
    expect(widget.hosts).toEqual([host, 'https://xn--bcher-kva.example', 'http://localhost']);
  });

  it('cannot make one of another team’s property, nor move one there', async () => {
    const other = await openBrowserWithShop(app, 'ben@brightside-agency.example');
    const json = { name: 'Shop', property_id: other.propertyId, hosts: [host] };
    expect((await shop.browser.send(`${api}/widgets`, { method: 'POST', json })).status).toBe(404);
    const widget = await make();
    expect((await change(widget, { property_id: other.propertyId })).status).toBe(404);
    expect((await other.browser.send(`${api}/widgets/${widget.id}`)).status).toBe(404);
    expect(await call(shop.browser, `${api}/widgets/${widget.id}`)).toMatchObject({ property_id: shop.propertyId });
  });

  it('asks in its preview, on pages of the app alone, and sees no more than a visitor', async () => {
    const widget = await make({ mode: 'public', public: open });
    const { identity } = await call<WidgetPreview>(shop.browser, `${api}/widgets/${widget.id}/preview`, {});
    const token = await admit(app, widget, { origin: appUrl, identity });
    expect((await askAs(app, token, question)).report?.status).toBe('complete');
    expect((await askAs(app, token, 'Revenue yesterday')).report?.status).toBe('refused');
    const other = await make();
    const elsewhere = await post(app, 'visitors', { site: other.site_key, origin: appUrl, identity });
    expect(elsewhere.status).toBe(401);
  });

  it('finds it shut when its property was unlinked, and open with another', async () => {
    const own = await openBrowserWithShop(app, 'ben@brightside-agency.example');
    const widget = await makeWidget(own.browser, own.propertyId);
    await own.browser.send(`${api}/properties/${own.propertyId}`, { method: 'DELETE' });
    expect(await call(own.browser, `${api}/widgets/${widget.id}`)).toMatchObject({ property_id: null });
    expect((await frameOf(widget.site_key)).status).toBe(404);
    const again = await linkProperty(own.browser, appUrl, 'Kolibri Shop');
    await own.browser.send(`${api}/widgets/${widget.id}`, { method: 'PATCH', json: { property_id: again } });
    expect((await frameOf(widget.site_key)).status).toBe(200);
  });
});

const encode = (text: string) => Buffer.from(text).toString('base64url');

function withClaim(token: string, name: string, value: unknown): string {
  const [head, claims = '', signature] = token.split('.');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  return `${head}.${encode(JSON.stringify({ ...said, [name]: value }))}.${signature}`;
}
