import { describe, expect, it } from 'vitest';
import { access, type Access } from '../../worker/access.ts';
import { appUrl, createTestApp } from './create-test-app.ts';

const routes = Object.entries<Access>(access).map(([name, declared]) => {
  const [method = '', path = ''] = name.split(' ');
  return { name, method, path, declared };
});

describe('access', () => {
  it.each(routes.filter(({ declared }) => declared.by !== 'anyone'))(
    'keeps $name from somebody who shows nothing',
    async ({ method, path }) => {
      const response = await createTestApp().request(`${appUrl}${path.replaceAll(/\{\w+\}/g, crypto.randomUUID())}`, {
        method,
        headers: { origin: appUrl },
      });
      expect([response.status, await response.json()]).toEqual([
        401,
        expect.objectContaining({ code: 'unauthenticated' }),
      ]);
    },
  );

  it('is printed for people', async () => {
    await expect(printAccess()).toMatchFileSnapshot('../../docs/access.md');
  });
});

function printAccess(): string {
  const rows = routes.map(({ name, declared }) => {
    const roles = rolesOf(declared);
    return `| \`${name}\` | ${roles.join(' | ')} | ${declared.rate} |`;
  });
  return `# Who may call what

Printed from \`worker/access.ts\`, the code's only source for it; a test keeps the two alike. Roles from low to high:
viewer, member, admin, owner. The team a request works in is the one of its session or key, never one that it names.

| route | least role | API key with scope | about | rate class |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function rolesOf(declared: Access): [role: string, scope: string, about: string] {
  if (declared.by === 'anyone') return ['anyone', '', ''];
  if (declared.by === 'visitor') return ['a visitor’s token', 'no key', 'a widget’s property'];
  const about = declared.tenant === 'person' ? 'the person' : 'the team';
  return [declared.role, declared.by === 'session' ? 'no key' : `\`${declared.scope}\``, about];
}
