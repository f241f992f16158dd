import { createHmac } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { Annotation, AnnotationHook, NewAnnotationHook } from '../../worker/routes/v1/annotation-schemas.ts';
import { api, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

const at = new Date('2026-11-20T12:00:00Z');
const app = createTestApp({ now: () => at, bindings: { RATE_LIMITS: '{"anyone":5000}' } });
const seconds = Math.floor(at.getTime() / 1_000);
const event = { day: '2026-11-03', title: 'Release 2.3' };

/** As the specification says, with another implementation of HMAC than the server's. */
function sign(secret: string, message: { id: string; timestamp: string; body: string }): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${message.id}.${message.timestamp}.${message.body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

interface Sent {
  id?: string;
  timestamp?: string;
  body?: string;
  /** In the place of the right one. */
  signature?: string;
  /** Sent in the place of what was signed. */
  tampered?: Partial<Record<'id' | 'timestamp' | 'body', string>>;
}

async function deliver(hook: Pick<NewAnnotationHook, 'url' | 'secret'>, sent: Sent = {}) {
  const { id = 'msg_1', timestamp = `${seconds}`, body = JSON.stringify(event), tampered = {} } = sent;
  const signature = sent.signature ?? sign(hook.secret, { id, timestamp, body });
  const response = await app.request(hook.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': tampered.id ?? id,
      'webhook-timestamp': tampered.timestamp ?? timestamp,
      'webhook-signature': signature,
    },
    body: tampered.body ?? body,
  });
  return { status: response.status, body: (await response.json()) as { id?: string; code?: string; detail?: string } };
}

async function openHook(email?: string) {
  const { browser, propertyId } = await openBrowserWithShop(app, email);
  const hook = await call<NewAnnotationHook>(browser, `${api}/annotation-hooks`, {
    name: 'Releases',
    property_id: propertyId,
  });
  const notes = async () => (await call<{ data: Annotation[] }>(browser, `${api}/annotations`)).data;
  return { browser, propertyId, hook, notes };
}

describe('a webhook', () => {
  it('writes an annotation of its property, once for each message', async () => {
    const { hook, notes, propertyId, browser } = await openHook();
    const first = await deliver(hook);
    expect(first.status).toBe(202);
    expect(await deliver(hook)).toEqual(first);
    expect(await notes()).toEqual([
      expect.objectContaining({
        id: first.body.id,
        ...event,
        property_id: propertyId,
        source: 'hook',
        author: 'Releases',
      }),
    ]);
    // A retry days later is signed anew; a message whose note was deleted does not bring it back.
    await browser.send(`${api}/annotations/${first.body.id}`, { method: 'DELETE' });
    expect(await deliver(hook, { timestamp: `${seconds + 200}` })).toEqual(first);
    expect(await notes()).toEqual([]);
    expect((await deliver(hook, { id: 'msg_2' })).status).toBe(202);
    expect(await notes()).toHaveLength(1);
  });

  it('makes one annotation of 200 equal messages at once', async () => {
    const { hook, notes } = await openHook();
    const answers = await Promise.all(Array.from({ length: 200 }, () => deliver(hook)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
    expect(await notes()).toHaveLength(1);
  });

  it('takes one of several signatures, as while a sender changes its secret', async () => {
    const { hook, notes } = await openHook();
    const message = { id: 'msg_1', timestamp: `${seconds}`, body: JSON.stringify(event) };
    const signature = `v1a,abc ${sign('whsec_AAAA', message)} ${sign(hook.secret, message)}`;
    expect((await deliver(hook, { signature })).status).toBe(202);
    expect(await notes()).toHaveLength(1);
  });

  it.each<[string, Sent]>([
    ['no signature', { signature: '' }],
    ['a signature of another version', { signature: 'v2,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['a signature of zeros', { signature: 'v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['another body than was signed', { tampered: { body: JSON.stringify({ ...event, title: 'Release 9' }) } }],
    ['another id than was signed', { tampered: { id: 'msg_2' } }],
    ['another time than was signed', { tampered: { timestamp: `${seconds + 1}` } }],
    ['a time of five minutes and a second ago', { timestamp: `${seconds - 301}` }],
    ['a time in five minutes and a second', { timestamp: `${seconds + 301}` }],
    ['a time that is none', { timestamp: 'NaN' }],
    ['a time twice, as equal headers are joined', { timestamp: `${seconds}, ${seconds}` }],
    ['an id twice', { id: 'msg_1, msg_1' }],
    ['no id', { id: '' }],
    ['an id with a dot and a time in it', { id: `msg.${seconds} x` }],
  ])('refuses %s', async (_, sent) => {
    const { hook, notes } = await openHook();
    expect(await deliver(hook, sent)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await notes()).toEqual([]);
  });

  it('takes a time of five minutes either way', async () => {
    const { hook } = await openHook();
    expect((await deliver(hook, { id: 'a', timestamp: `${seconds - 300}` })).status).toBe(202);
    expect((await deliver(hook, { id: 'b', timestamp: `${seconds + 300}` })).status).toBe(202);
  });

  it('refuses the secret of another webhook, of another team, and its own of before', async () => {
    const { browser, hook, notes } = await openHook();
    const { hook: foreign, notes: foreignNotes } = await openHook('ben@brightside-agency.example');
    const other = await call<NewAnnotationHook>(browser, `${api}/annotation-hooks`, { name: 'Other' });
    expect(new Set([hook.secret, foreign.secret, other.secret]).size).toBe(3);
    expect((await deliver({ url: hook.url, secret: other.secret })).status).toBe(401);
    expect((await deliver({ url: hook.url, secret: foreign.secret })).status).toBe(401);
    expect((await deliver({ url: foreign.url, secret: hook.secret })).status).toBe(401);
    const renewed = await call<NewAnnotationHook>(browser, `${api}/annotation-hooks/${hook.id}/rotate`, {});
    expect(renewed.secret).not.toBe(hook.secret);
    expect((await deliver(hook)).status).toBe(401);
    expect((await deliver(renewed)).status).toBe(202);
    expect(await notes()).toHaveLength(1);
    expect(await foreignNotes()).toEqual([]);
  });

  it('answers alike whether it is there or not', async () => {
    const { browser, hook } = await openHook();
    const wrong = await deliver(hook, { signature: sign('whsec_AAAA', { id: '', timestamp: '', body: '' }) });
    await browser.send(`${api}/annotation-hooks/${hook.id}`, { method: 'DELETE' });
    const gone = await deliver(hook);
    expect([wrong.status, gone.status]).toEqual([401, 401]);
    expect(gone.body.detail).toBe(wrong.body.detail);
    expect((await deliver({ ...hook, url: hook.url.replace(hook.id, 'x') })).status).toBe(404);
  });

  it('says what is wrong with a body that was signed, and does not count its id as used', async () => {
    const { hook, notes } = await openHook();
    expect(await deliver(hook, { body: '{"day":"2026-02-30","title":"x"}' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    });
    expect((await deliver(hook, { body: '{' })).body.detail).toBe('The body is not valid JSON.');
    expect((await deliver(hook, { body: JSON.stringify({ ...event, tenant_id: hook.id }) })).status).toBe(400);
    expect((await deliver(hook, { body: `"${'x'.repeat(300_000)}"` })).status).toBe(413);
    expect((await deliver(hook)).status).toBe(202);
    expect(await notes()).toHaveLength(1);
  });

  it('is silent while its team waits to be deleted', async () => {
    const { hook } = await openHook();
    await neon(inject('ownerUrl'))`update tenants set deletion_requested_at = now()`;
    expect((await deliver(hook)).status).toBe(401);
  });

  it('keeps no secret at rest, shows it once, and is remembered in the audit log', async () => {
    const { browser, hook } = await openHook();
    const listed = await call<{ data: AnnotationHook[] }>(browser, `${api}/annotation-hooks`);
    expect(listed.data).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(hook.secret);
    const [row] = await neon(inject('ownerUrl'))`select to_jsonb(h)::text as row from annotation_hooks h`;
    expect(String(row?.['row'])).not.toContain(hook.secret.slice(6));
    await call(browser, `${api}/annotation-hooks/${hook.id}/rotate`, {});
    await browser.send(`${api}/annotation-hooks/${hook.id}`, { method: 'DELETE' });
    const acts = await call<{ data: { action: string; subject: string }[] }>(browser, `${api}/audit`);
    expect(acts.data.slice(0, 3).map(({ action }) => action)).toEqual([
      'annotation_hook.deleted',
      'annotation_hook.rotated',
      'annotation_hook.made',
    ]);
  });
});
