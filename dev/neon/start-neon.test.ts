import { neon, neonConfig } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Neon, startNeon } from './start-neon.ts';

let server: Neon;

beforeAll(async () => {
  server = await startNeon({ superuserPassword: 'super secret' });
  neonConfig.fetchEndpoint = server.url;
  const admin = neon(server.connectionString('postgres', 'super secret'));
  await admin`create role app login password 'app secret'`;
});
afterAll(() => server.close());

describe('startNeon', () => {
  it('runs one statement as the role of the connection string', async () => {
    const app = neon(server.connectionString('app', 'app secret'));
    expect(await app`select session_user::text as role, ${41}::int + 1 as answer`).toEqual([
      { role: 'app', answer: 42 },
    ]);
  });

  it('runs a batch in one request and one transaction', async () => {
    const db = drizzle(neon(server.connectionString('app', 'app secret')));
    const before = server.requestCount;
    const [, claim] = await db.batch([
      db.execute(sql`select set_config('app.tenant_id', ${'t1'}, true)`),
      db.execute(sql`select current_setting('app.tenant_id', true) as tenant`),
    ]);
    expect(claim.rows).toEqual([{ tenant: 't1' }]);
    expect(server.requestCount).toBe(before + 1);
  });
});
