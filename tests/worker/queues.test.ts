import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import worker from '../../worker/index.ts';
import type { PropertySync } from '../../worker/routes/v1/sync-schemas.ts';
import { api, openChat } from './open-browser.ts';

it('says of a property that its reading was given up, when its message comes out of the queue of dead ones', async () => {
  const { browser, propertyId } = await openChat();
  const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
  const change = (action: string) => call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`, { action });
  // A property has its row from the first look at it on.
  await change('resume');
  const batch = createMessageBatch('parley-sync-dead', [
    { id: '1', timestamp: new Date(), attempts: 1, body: { tenantId: tenant.id, propertyId } },
  ]);
  const execution = createExecutionContext();
  await worker.queue(batch as never, env as never);
  expect(await getQueueResult(batch, execution)).toMatchObject({ explicitAcks: ['1'], retryMessages: [] });
  const sync = await call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
  expect(sync.last_error?.code).toBe('reading_interrupted');
  expect((await change('retry')).last_error).toBeNull();
});
