import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANALYTICS, NOW, startTestGoogle, type TestGoogle } from '../testing/start-test-google.ts';

let clock = NOW;
let google: TestGoogle;
beforeAll(async () => {
  google = await startTestGoogle({ now: () => clock });
});
afterAll(() => google.remove());

const get = (path: string, token?: string) =>
  fetch(google.url + path, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });

interface Summaries {
  accountSummaries?: { account: string; displayName: string; propertySummaries?: { property: string }[] }[];
  nextPageToken?: string;
}

async function listPages(token: string, query: string): Promise<Summaries[]> {
  const pages: Summaries[] = [];
  let pageToken = '';
  do {
    const path = `/v1beta/accountSummaries?${query}&pageToken=${encodeURIComponent(pageToken)}`;
    const page = (await (await get(path, token)).json()) as Summaries;
    pages.push(page);
    pageToken = page.nextPageToken ?? '';
  } while (pageToken !== '');
  return pages;
}

describe('accountSummaries', () => {
  it('lists the accounts of the token’s owner, with their properties', async () => {
    const reply = await get('/v1beta/accountSummaries', await google.signIn('anna@kolibri.example'));
    const body = (await reply.json()) as Summaries;
    expect(body.accountSummaries?.[0]).toEqual({
      name: 'accountSummaries/4100001',
      account: 'accounts/4100001',
      displayName: 'Kolibri Handels GmbH',
      propertySummaries: [
        {
          property: 'properties/310000001',
          displayName: 'Kolibri Shop',
          propertyType: 'PROPERTY_TYPE_ORDINARY',
          parent: 'accounts/4100001',
        },
        {
          property: 'properties/310000004',
          displayName: 'Kolibri Pop-up (no data yet)',
          propertyType: 'PROPERTY_TYPE_ORDINARY',
          parent: 'accounts/4100001',
        },
      ],
    });
    expect(body.nextPageToken).toBeUndefined();
  });

  it('is empty for somebody without Analytics', async () => {
    const reply = await get('/v1beta/accountSummaries', await google.signIn('carla@example.com'));
    expect(await reply.json()).toEqual({});
  });

  it.each([
    ['', [50, 11]],
    ['pageSize=200', [61]],
    ['pageSize=20', [20, 20, 20, 1]],
  ])('pages through an agency’s accounts with "%s"', async (query, sizes) => {
    const pages = await listPages(await google.signIn('ben@brightside-agency.example'), query);
    expect(pages.map((page) => page.accountSummaries?.length)).toEqual(sizes);
    const properties = pages.flatMap((page) =>
      (page.accountSummaries ?? []).flatMap((account) => account.propertySummaries?.map(({ property }) => property)),
    );
    expect(new Set(properties).size).toBe(120);
    expect(properties).toContain('properties/310000001');
  });

  it('caps the page size at 200', async () => {
    const pages = await listPages(await google.signIn('dora@franchise.example'), 'pageSize=1000');
    expect(pages.map((page) => page.accountSummaries?.length)).toEqual([200, 40]);
  });

  it.each(['pageToken=made-up', 'pageSize=-1', 'pageSize=ten', 'page_size_typo=3'])('refuses ?%s', async (query) => {
    const reply = await get(`/v1beta/accountSummaries?${query}`, await google.signIn('anna@kolibri.example'));
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } });
  });
});

describe('properties', () => {
  it('describes a property', async () => {
    const reply = await get('/v1beta/properties/310000003', await google.signIn('anna@kolibri.example'));
    expect(await reply.json()).toMatchObject({
      name: 'properties/310000003',
      parent: 'accounts/4100002',
      displayName: 'Asahi Reader',
      timeZone: 'Asia/Tokyo',
      currencyCode: 'JPY',
      industryCategory: 'NEWS',
      serviceLevel: 'GOOGLE_ANALYTICS_STANDARD',
      propertyType: 'PROPERTY_TYPE_ORDINARY',
    });
  });

  it('refuses a property of somebody else', async () => {
    const reply = await get('/v1beta/properties/310000002', await google.signIn('ben@brightside-agency.example'));
    expect(reply.status).toBe(403);
    expect(await reply.json()).toEqual({
      error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' },
    });
  });
});

describe('authentication', () => {
  it('tells a missing token from a bad one', async () => {
    const missing = await get('/v1beta/accountSummaries');
    expect(missing.status).toBe(401);
    expect(missing.headers.get('www-authenticate')).toBe('Bearer realm="https://accounts.google.com/"');
    expect(await missing.json()).toMatchObject({
      error: { status: 'UNAUTHENTICATED', details: [{ reason: 'CREDENTIALS_MISSING' }] },
    });
    const bad = await get('/v1beta/accountSummaries', 'ya29.unknown');
    expect(bad.status).toBe(401);
    expect(bad.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('refuses a token after its hour', async () => {
    const token = await google.signIn('anna@kolibri.example');
    clock = new Date(NOW.getTime() + 3599_000);
    expect((await get('/v1beta/accountSummaries', token)).status).toBe(401);
    clock = NOW;
  });

  it('refuses a token without the Analytics scope, and says so', async () => {
    const token = await google.signIn('anna@kolibri.example', 'openid email');
    const reply = await get('/v1beta/properties/310000001', token);
    expect(reply.status).toBe(403);
    expect(await reply.json()).toMatchObject({
      error: {
        status: 'PERMISSION_DENIED',
        message: 'Request had insufficient authentication scopes.',
        details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', domain: 'googleapis.com' }],
      },
    });
    const allowed = await google.signIn('anna@kolibri.example', ANALYTICS);
    expect((await get('/v1beta/properties/310000001', allowed)).status).toBe(200);
  });
});
