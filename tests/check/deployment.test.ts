import { describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { crons } from '../../dev/start/start-cron.ts';
import { deadSyncs } from '../../worker/jobs/consume-dead-syncs.ts';
import { webhookDeliveries } from '../../worker/jobs/consume-webhooks.ts';
import { workQueueName } from '../../worker/jobs/consume-work.ts';
import { frequentCron } from '../../worker/jobs/frequent.ts';

const configs = ['wrangler.toml', 'web/wrangler.toml'].map((config) => unstable_readConfig({ config }));
const [worker] = configs;

describe('what is deployed', () => {
  it('leaves no addresses, and with them no codes of sign-ins, in Cloudflare’s logs', () => {
    expect(worker?.observability).toMatchObject({ enabled: true, logs: { invocation_logs: false } });
  });

  it('gives the Worker no address of its own', () => {
    expect(worker).toMatchObject({ workers_dev: false, preview_urls: false });
    expect(worker?.routes ?? []).toEqual([]);
  });

  it('starts both jobs, the night’s and the frequent one', () => {
    expect(worker?.triggers.crons).toEqual(['17 3 * * *', frequentCron]);
  });

  it('is started by the same crons on a machine of one’s own', () => {
    expect(Object.values(crons)).toEqual(worker?.triggers.crons);
  });

  it('gives what a queue gave up to the job that says so', () => {
    const { consumers } = worker?.queues ?? {};
    expect(consumers?.map((consumer: { queue: string }) => consumer.queue)).toEqual([
      workQueueName,
      'parley-sync',
      deadSyncs,
      webhookDeliveries,
    ]);
    expect(consumers?.[1]?.dead_letter_queue).toBe(deadSyncs);
  });

  it('has no secret in its configuration', () => {
    const names = configs.flatMap(({ vars }) => Object.keys(vars));
    expect(names.filter((name) => /KEY|SECRET|TOKEN|PASSWORD|DATABASE/.test(name))).toEqual([]);
  });
});
