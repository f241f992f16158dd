import { randomUUID } from 'node:crypto';
import { neon, neonConfig } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestNeon, type TestNeon } from './start-test-neon.ts';

const suffix = randomUUID().slice(0, 8);
const role = `Web "app" ${suffix}`;
const silent = `silent_${suffix}`;
const quoted = `"${role.replaceAll('"', '""')}"`;

let server: TestNeon;
let admin: ReturnType<typeof neon<false, false>>;

beforeAll(async () => {
  server = await startTestNeon();
  neonConfig.fetchEndpoint = server.url;
  admin = neon(server.superuser);
  await admin.query(`create role ${quoted} login password 'p@ss/wörd #1'`);
  await admin.query(`create role ${silent} nologin password 'secret'`);
});
afterAll(async () => {
  await admin.query(`drop role ${quoted}`);
  await admin.query(`drop role ${silent}`);
  await server.close();
});

const login = (name: string, password: string) =>
  neon(server.connectionString(name, password))`select session_user::text as name`;

describe('a login', () => {
  it('runs as its role, which is no superuser', async () => {
    expect(await login(role, 'p@ss/wörd #1')).toEqual([{ name: role }]);
    const app = neon(server.connectionString(role, 'p@ss/wörd #1'));
    await expect(app`select rolpassword from pg_authid`).rejects.toMatchObject({ code: '42501' });
    await expect(app`create role intruder`).rejects.toMatchObject({ code: '42501' });
    await expect(app`set role pg_monitor`).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    'set session authorization pg_monitor',
    `set session_authorization = 'pg_monitor'`,
    `select set_config('session_authorization', 'pg_monitor', false)`,
  ])('cannot become another by %s', async (statement) => {
    const app = neon(server.connectionString(role, 'p@ss/wörd #1'));
    const attempt = app.transaction([app.query(statement), app`select session_user::text as name`]);
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('is refused for a wrong password, right after the right one too', async () => {
    const refusal = {
      name: 'NeonDbError',
      code: '28P01',
      severity: 'FATAL',
      message: `password authentication failed for user "${role}"`,
    };
    await expect(login(role, 'wrong')).rejects.toMatchObject(refusal);
    expect(await login(role, 'p@ss/wörd #1')).toHaveLength(1);
    await expect(login(role, 'wrong')).rejects.toMatchObject(refusal);
  });

  it('is refused for an unknown role in the same words', async () => {
    await expect(login('nobody', 'secret')).rejects.toMatchObject({
      code: '28P01',
      message: 'password authentication failed for user "nobody"',
    });
  });

  it('is refused for a role that may not log in', async () => {
    await expect(login(silent, 'secret')).rejects.toMatchObject({
      code: '28000',
      message: `role "${silent}" is not permitted to log in`,
    });
  });

  it('is refused for another database', async () => {
    const elsewhere = neon(server.superuser.replace(/\/[^/]+$/, '/elsewhere'));
    await expect(elsewhere`select 1`).rejects.toMatchObject({
      code: '3D000',
      message: 'database "elsewhere" does not exist',
    });
  });

  it('follows the role when its password, its term or its settings change', async () => {
    await admin.query(`alter role ${quoted} password 'second'`);
    await expect(login(role, 'p@ss/wörd #1')).rejects.toMatchObject({ code: '28P01' });
    expect(await login(role, 'second')).toHaveLength(1);

    await admin.query(`alter role ${quoted} set search_path = "$user", extensions`);
    const app = neon(server.connectionString(role, 'second'));
    expect(await app`show search_path`).toEqual([{ search_path: '"$user", extensions' }]);
    expect(await admin`show search_path`).toEqual([{ search_path: '"$user", public' }]);

    await admin.query(`alter role ${quoted} valid until '2001-01-01'`);
    await expect(login(role, 'second')).rejects.toMatchObject({ code: '28P01' });
    await admin.query(`alter role ${quoted} valid until 'infinity' password 'p@ss/wörd #1'`);
  });
});
