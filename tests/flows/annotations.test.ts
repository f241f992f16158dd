import { beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { Annotation } from '../../worker/routes/v1/annotation-schemas.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

type Page = { data: Annotation[]; next_cursor: string | null };

const titles = ({ data }: Page) => data.map(({ title }) => title);

describe('annotations', () => {
  it('are written, listed by day, changed and deleted', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const release = await call<Annotation>(browser, `${api}/annotations`, {
      property_id: propertyId,
      day: '2026-11-03',
      title: '  Release\u202e 2.3\n(shop) ',
      description: 'New checkout',
    });
    expect(release).toMatchObject({
      property_id: propertyId,
      property: 'properties/310000001',
      day: '2026-11-03',
      title: 'Release 2.3 (shop)',
      source: 'person',
      author: 'Anna Berger',
    });
    await call(browser, `${api}/annotations`, { day: '2026-11-05', title: 'TV spot' });
    expect(titles(await call<Page>(browser, `${api}/annotations`))).toEqual(['TV spot', 'Release 2.3 (shop)']);
    const url = `${api}/annotations/${release.id}`;
    const changed = await browser.send(url, { method: 'PATCH', json: { day: '2026-11-06', title: 'Release 2.4' } });
    expect(await changed.json()).toMatchObject({
      day: '2026-11-06',
      title: 'Release 2.4',
      description: 'New checkout',
    });
    expect((await browser.send(url, { method: 'DELETE' })).status).toBe(204);
    expect((await browser.send(url, { method: 'DELETE' })).status).toBe(404);
    expect(titles(await call<Page>(browser, `${api}/annotations`))).toEqual(['TV spot']);
    const acts = await call<{ data: { action: string; subject: string }[] }>(browser, `${api}/audit`);
    expect(acts.data[0]).toMatchObject({ action: 'annotation.deleted', subject: release.id });
  });

  it('come page by page, each once, and those of a property with those of all', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    for (let day = 1; day <= 7; day++) {
      const about = day % 2 ? { property_id: propertyId } : {};
      await call(browser, `${api}/annotations`, { ...about, day: '2026-11-03', title: `Note ${day}` });
    }
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await call<Page>(browser, `${api}/annotations?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...titles(page));
      cursor = page.next_cursor && encodeURIComponent(page.next_cursor);
    }
    expect(seen.toSorted()).toEqual(Array.from({ length: 7 }, (_, index) => `Note ${index + 1}`));
    const own = await call<Page>(browser, `${api}/annotations?property_id=${propertyId}&from=2026-11-03&to=2026-11-03`);
    expect(own.data).toHaveLength(7);
    expect((await call<Page>(browser, `${api}/annotations?from=2026-11-04`)).data).toEqual([]);
  });

  it('outlive the link of their property, and find it again', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    await call(browser, `${api}/annotations`, { property_id: propertyId, day: '2026-11-03', title: 'Release' });
    await browser.send(`${api}/properties/${propertyId}`, { method: 'DELETE' });
    const [left] = (await call<Page>(browser, `${api}/annotations`)).data;
    expect(left).toMatchObject({ property: 'properties/310000001', property_id: null });
  });

  it.each([
    [{ day: '2026-02-30', title: 'x' }, 'day'],
    [{ day: '1999-12-31', title: 'x' }, 'day'],
    [{ day: '2026-11-03', title: ' \u200b\u202e ' }, 'title: say what happened'],
    [{ day: '2026-11-03', title: 'x'.repeat(121) }, 'title: is longer than 120 characters'],
    [{ day: '2026-11-03', title: 'a\0b' }, 'title'],
    [{ day: '2026-11-03', title: 'x', description: 'x'.repeat(2001) }, 'description'],
    [{ day: '2026-11-03', title: 'x', tenant_id: crypto.randomUUID() }, 'tenant_id'],
    [{ day: '2026-11-03', title: 'x', cursor: '1' }, 'cursor'],
  ])('refuse %j and say what is wrong', async (json, what) => {
    const { browser } = await openBrowserWithShop();
    const response = await browser.send(`${api}/annotations`, { method: 'POST', json });
    const problem = (await response.json()) as { code: string; detail: string };
    expect([response.status, problem.code]).toEqual([400, 'invalid_request']);
    expect(problem.detail).toContain(what);
  });

  it('are the team’s alone', async () => {
    const anna = await openBrowserWithShop();
    const ben = await openBrowserWithShop(undefined, 'ben@brightside-agency.example');
    const { id } = await call<Annotation>(anna.browser, `${api}/annotations`, { day: '2026-11-03', title: 'Secret' });
    expect((await call<Page>(ben.browser, `${api}/annotations`)).data).toEqual([]);
    const url = `${api}/annotations/${id}`;
    expect((await ben.browser.send(url, { method: 'PATCH', json: { title: 'x' } })).status).toBe(404);
    expect((await ben.browser.send(url, { method: 'DELETE' })).status).toBe(404);
    const json = { property_id: anna.propertyId, day: '2026-11-03', title: 'x' };
    expect((await ben.browser.send(`${api}/annotations`, { method: 'POST', json })).status).toBe(404);
    expect(titles(await call<Page>(anna.browser, `${api}/annotations`))).toEqual(['Secret']);
  });
});
