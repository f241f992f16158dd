import { describe, expect, it } from 'vitest';
import { access } from '../../worker/access.ts';
import { api, createTestApp } from './create-test-app.ts';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
}

describe('GET /api/v1/openapi.json', () => {
  it('describes every route of /v1, and what each answers', async () => {
    const response = await createTestApp().request(`${api}/openapi.json`);
    expect(response.status).toBe(200);
    const document = (await response.json()) as Document;
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary, responses }]) => {
        expect([path, method, summary]).toEqual([path, method, expect.stringMatching(/\w/)]);
        expect([path, method, Object.keys(responses).some((status) => /^2\d\d$/.test(status))]).toEqual([
          path,
          method,
          true,
        ]);
        return `${method.toUpperCase()} ${path}`;
      }),
    );
    const declared = Object.keys(access).filter(
      (name) => name.includes(' /api/v1/') && !name.endsWith('/openapi.json'),
    );
    expect(described.sort()).toEqual(declared.sort());
  });
});
