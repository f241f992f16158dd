import { runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearFaults, setDatabase, setFault } from './open-browser.ts';
import { openGrant } from './open-grant.ts';
import { countRenewals, forgetRequests, setRotation } from './stand-ins.ts';

beforeEach(forgetRequests);
afterEach(async () => {
  await clearFaults();
  await setRotation('off');
});

describe('200 calls at once with an expired access token', () => {
  it('make one token request, are all answered, and the refresh token is the one before', async () => {
    const grant = await openGrant();
    const { refreshToken } = await grant.readTokens();
    await grant.expire();
    const answers = await Promise.all(Array.from({ length: 200 }, grant.use));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await countRenewals()).toBe(1);
    expect((await grant.readTokens()).refreshToken).toBe(refreshToken);
  });

  it('make one token request with a provider that gives a new refresh token each time, and it is kept', async () => {
    const grant = await openGrant();
    const { refreshToken } = await grant.readTokens();
    await setRotation('on');
    await grant.expire();
    const answers = await Promise.all(Array.from({ length: 200 }, grant.use));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await countRenewals()).toBe(1);
    expect((await grant.readTokens()).refreshToken).not.toBe(refreshToken);
    await grant.expire();
    await grant.object.forget(grant.row);
    expect((await grant.use()).status).toBe(200);
    expect(await countRenewals()).toBe(2);
  });
});

describe('100 calls at once with an access token that Google no longer accepts', () => {
  it('make one token request and are all answered', async () => {
    const grant = await openGrant();
    const { accessToken } = await grant.readTokens();
    const request = { ...grant.row, userId: grant.actor.userId, refused: accessToken };
    const replies = await Promise.all(Array.from({ length: 100 }, () => grant.object.accessToken(request)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]).toMatchObject({ kind: 'token' });
    expect(replies[0]).not.toMatchObject({ accessToken });
    expect(await countRenewals()).toBe(1);
  });
});

describe('a token endpoint that', () => {
  it('has a fault or does not answer leaves the grant as it is', async () => {
    const grant = await openGrant();
    await grant.expire();
    for (const fault of [{ status: 503 }, { status: 500, html: true }, { hang: true }]) {
      await setFault({ match: { path: '/token' }, times: 1, ...fault });
      const refused = await grant.use();
      expect(refused.status).toBe(502);
      expect(await refused.json()).toMatchObject({ code: 'google_unavailable', action: 'retry' });
      expect(await grant.readStatus()).toBe('active');
    }
    expect((await grant.use()).status).toBe(200);
  });

  it('says invalid_grant is asked once, however many calls there are, and no more after that', async () => {
    const grant = await openGrant();
    const other = await openGrant('ben@brightside-agency.example');
    await grant.expire();
    await forgetRequests();
    await setFault({ match: { path: '/token' }, times: 1, status: 400, body: { error: 'invalid_grant' } });
    const answers = await Promise.all(Array.from({ length: 50 }, grant.use));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409]));
    expect(await grant.readStatus()).toBe('needs_reconnect');
    for (let call = 0; call < 10; call++) expect((await grant.use()).status).toBe(409);
    const direct = await grant.object.accessToken({ ...grant.row, userId: grant.actor.userId });
    expect(direct).toMatchObject({ kind: 'refused', code: 'needs_reconnect', action: 'reconnect' });
    expect(await countRenewals()).toBe(1);
    expect((await other.use()).status).toBe(200);
  });
});

describe('a renewal that the database did not take', () => {
  it('is stored by the next call, also when the object ended meanwhile', async () => {
    const grant = await openGrant();
    await setRotation('on');
    await grant.expire();
    await setFault({ match: { path: '/token' }, times: 1, delay_ms: 1500 });
    const waiting = grant.use();
    await expect.poll(countRenewals).toBe(1);
    await setDatabase('pause');
    expect((await waiting).status).toBe(503);
    const kept = await runInDurableObject(grant.object, (_, state) => state.storage.get('unsaved'));
    expect(JSON.stringify(kept)).toMatch(/^\{"before":"eyJ.+","after":"eyJ/);
    await setDatabase('resume');
    await runInDurableObject(grant.object, (_, state) => state.abort('evicted')).catch(() => {});

    expect((await grant.use()).status).toBe(200);
    expect(await countRenewals()).toBe(1);
    expect((await grant.use()).status).toBe(200);
  });
});

describe('the object of a grant', () => {
  it('does nothing for another tenant', async () => {
    const grant = await openGrant();
    const request = { ...grant.row, tenantId: crypto.randomUUID(), userId: grant.actor.userId };
    expect(await grant.object.accessToken(request)).toMatchObject({ kind: 'refused', code: 'not_found' });
    await runInDurableObject(grant.object, (_, state) => state.storage.put('kept', true));
    await grant.object.forget(request);
    expect(await runInDurableObject(grant.object, (_, state) => state.storage.get('kept'))).toBe(true);
    await grant.object.forget(grant.row);
    expect(await runInDurableObject(grant.object, (_, state) => state.storage.get('kept'))).toBeUndefined();
  });

  it('keeps no token in its storage', async () => {
    const grant = await openGrant();
    await grant.expire();
    expect((await grant.use()).status).toBe(200);
    const stored = await runInDurableObject(grant.object, (_, state) => state.storage.list());
    expect([...stored.keys()]).toEqual([]);
  });
});
