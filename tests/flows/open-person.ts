import { inject } from 'vitest';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { sessionCookie } from '../../worker/middleware/session-cookie.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import { signIn } from '../../worker/services/auth/sign-in.ts';
import { api, appUrl, createTestApp } from './create-test-app.ts';

export interface Person {
  email: string;
  userId: string;
  /** The team that they came with. */
  tenantId: string;
  /** `GET /me`, or with a body `POST /tenants {...}`. The status, and the body where there is one. */
  send(call: string, json?: unknown): Promise<{ status: number; body: unknown }>;
  me(): Promise<Me>;
}

/** Somebody whom Google has vouched for: any number of people, without its pages. Again: another browser of theirs. */
export async function openPerson(name: string, app = createTestApp()): Promise<Person> {
  const email = `${name.toLowerCase()}@team.example`;
  const identity = { sub: `google-${email}`, email, name, picture: null };
  const token = await signIn(createDependencies(inject('bindings')), {
    identity,
    previousToken: undefined,
    userAgent: 'Test',
  });

  async function send(call: string, json?: unknown) {
    const [method = '', path = ''] = call.split(' ');
    const response = await app.request(`${api}${path}`, {
      method,
      headers: {
        origin: appUrl,
        cookie: `${sessionCookie}=${token}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
  const me = async () => (await send('GET /me')).body as Me;
  const { user, tenant } = await me();
  return { email, userId: user.id, tenantId: tenant.id, send, me };
}
