import { expect, type Page } from '@playwright/test';
import type { PropertySync } from '../../worker/routes/v1/sync-schemas.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import { parleyUrl } from './person.ts';
import { playCron } from './play-cron.ts';

/** As cron would at night, until some days are read. */
export async function readSomeDays(page: Page): Promise<void> {
  const get = async <Answer>(path: string) =>
    (await (await page.request.get(`${parleyUrl()}/api/v1${path}`)).json()) as Answer;
  const { properties } = await get<Me>('/me');
  const shop = properties.find(({ display_name: name }) => name === 'Kolibri Shop');
  const state = () => get<PropertySync>(`/properties/${shop?.id}/sync`);
  const post = (action: string) =>
    page.request.post(`${parleyUrl()}/api/v1/properties/${shop?.id}/sync`, {
      data: { action },
      headers: { origin: parleyUrl() },
    });
  await post('resume');
  await playCron();
  await expect.poll(async () => (await state()).days_read, { timeout: 60_000 }).toBeGreaterThan(2);
  await post('pause');
}
