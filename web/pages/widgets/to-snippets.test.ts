import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { toSnippets } from './to-snippets.ts';
import type { WidgetLook } from '../../../worker/routes/v1/widget-schemas.ts';

const look: WidgetLook = {
  persona: 'general',
  language: null,
  theme: 'auto',
  accent: null,
  corner: 'end',
  label: '',
  title: '',
  greeting: '',
  placeholder: '',
  suggested_questions: [],
};
const site = 'parley_site_AAAAAAAAAAAAAAAAAAAAAA';
const origin = 'https://parley.example';
const of = (change: Partial<WidgetLook> = {}, mode: 'identified' | 'public' = 'public') =>
  toSnippets(origin, { site_key: site, mode, look: { ...look, ...change } });

describe('the snippets of a widget', () => {
  it('are one line where nothing is other than by itself', () => {
    expect(of().html).toBe(`<script async src="${origin}/widget/v1/loader.js" data-site="${site}"></script>`);
    expect(of()).not.toHaveProperty('server');
  });

  it('carry what the button has to know, and nothing that ends an attribute', () => {
    const { html } = of({
      accent: '#aa0000',
      corner: 'start',
      label: '"Ask" <us> & them',
      theme: 'dark',
      language: 'de',
    });
    expect(html).toBe(
      `<script async src="${origin}/widget/v1/loader.js" data-site="${site}" data-accent="#aa0000" data-corner="start" ` +
        `data-label="&quot;Ask&quot; &lt;us> &amp; them" data-theme="dark" data-language="de"></script>`,
    );
    expect(of({ label: '"Ask"' }).react).toContain('label: "\\"Ask\\""');
  });

  it('sign who is there as the server takes it', async () => {
    const { server = '' } = of({}, 'identified');
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(server)}`)) as {
      parleyIdentity(person: { id: number; name: string }): string;
    };
    process.env['PARLEY_WIDGET_SECRET'] = 'secret of the test, of some length';
    const token = module.parleyIdentity({ id: 7, name: 'Zoë' });
    const key = new TextEncoder().encode(process.env['PARLEY_WIDGET_SECRET']);
    const { payload, protectedHeader } = await jwtVerify(token, key, { audience: site, algorithms: ['HS256'] });
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(payload).toMatchObject({ sub: '7', name: 'Zoë' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });
});
