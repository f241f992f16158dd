import { SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { appUrl, createTestApp, emptyDatabase } from './create-test-app.ts';
import { askWith, host, openWidget, post } from './open-widget.ts';

beforeEach(emptyDatabase);
const app = createTestApp();

const open = { metrics: ['sessions', 'eventCount'], dimensions: ['country'], kinds: ['kpi', 'breakdown'] };

async function sign(widget: { secret: string; site_key: string }, sub = 'customer-1') {
  return new SignJWT({ name: 'Zoë' })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(widget.site_key)
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(widget.secret));
}

describe('a widget', () => {
  it('shows its frame to pages of its own sites, and the same nothing where it is paused, gone or was never', async () => {
    const { widget, browser } = await openWidget(app, {
      look: { title: '</script><b>', suggested_questions: ['Sessions?'] },
    });
    const frame = await app.request(`${appUrl}/widget/v1/frame?site=${widget.site_key}`);
    expect(frame.status).toBe(200);
    expect(frame.headers.get('content-security-policy')).toContain(`frame-ancestors ${host} ${appUrl}`);
    expect(frame.headers.get('x-frame-options')).toBeNull();
    expect(frame.headers.get('set-cookie')).toBeNull();
    const page = await frame.text();
    const [, json = ''] = /id="parley-site">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({ site: widget.site_key, title: '</script><b>', mode: 'identified' });
    await browser.send(`${appUrl}/api/v1/widgets/${widget.id}`, { method: 'DELETE' });
    const gone = await app.request(`${appUrl}/widget/v1/frame?site=${widget.site_key}`);
    const never = await app.request(`${appUrl}/widget/v1/frame?site=x`);
    expect([gone.status, never.status, await gone.text()]).toEqual([404, 404, await never.text()]);
  });

  it('answers whom the site vouches for', async () => {
    const { widget } = await openWidget(app);
    const admitted = await post(app, 'visitors', { site: widget.site_key, origin: host, identity: await sign(widget) });
    expect(admitted.status).toBe(201);
    const { token, name } = JSON.parse(admitted.text) as { token: string; name: string };
    expect(name).toBe('Zoë');
    const { status, report } = await askWith(app, token, 'How many sessions did we have yesterday?');
    expect(status).toBe(200);
    expect(report?.status).toBe('complete');
  });

  it('answers whoever comes where it is public, of what is open', async () => {
    const { widget } = await openWidget(app, { mode: 'public', public: open });
    const admitted = await post(app, 'visitors', { site: widget.site_key, origin: host });
    const { token } = JSON.parse(admitted.text) as { token: string };
    expect((await askWith(app, token, 'How many sessions did we have yesterday?')).report?.status).toBe('complete');
    expect((await askWith(app, token, 'What was our revenue yesterday?')).report?.status).not.toBe('complete');
  });
});
