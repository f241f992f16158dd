import type { Widget } from '../../../worker/routes/v1/widget-schemas.ts';

/** What somebody copies to put a widget on their site. */
export interface Snippets {
  html: string;
  react: string;
  /** Of the page that says who is there; undefined where nobody has to. */
  identify?: string;
  server?: string;
}

type Shown = Pick<Widget, 'site_key' | 'mode' | 'look'>;

/** @param origin where the app is served */
export function toSnippets(origin: string, widget: Shown): Snippets {
  const options = optionsOf(widget);
  const attributes = options.map(([name, value]) => ` data-${name}="${escape(value)}"`).join('');
  const source = `${origin}/widget/v1/loader.js`;
  const html = `<script async src="${source}"${attributes}></script>`;
  const snippets = { html, react: toReact(source, options, widget.site_key) };
  return widget.mode === 'public'
    ? snippets
    : { ...snippets, identify: identifySnippet, server: toServer(widget.site_key) };
}

/** Only what differs from how the button is by itself. */
function optionsOf({ site_key: site, look }: Shown): [name: string, value: string][] {
  const { accent, corner, label, theme, language } = look;
  return [
    ['site', site],
    ...(accent ? [['accent', accent] as [string, string]] : []),
    ...(corner === 'end' ? [] : [['corner', corner] as [string, string]]),
    ...(label ? [['label', label] as [string, string]] : []),
    ...(theme === 'auto' ? [] : [['theme', theme] as [string, string]]),
    ...(language ? [['language', language] as [string, string]] : []),
  ];
}

const identifySnippet = `<script>
  const identify = () =>
    Parley.identify(() => fetch('/parley-identity').then((answer) => answer.text()));
  if (window.Parley) identify();
  else addEventListener('parley-ready', identify);
</script>`;

function toReact(source: string, options: [string, string][], site: string): string {
  const data = options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  return `import { useEffect } from 'react';

export function Chat() {
  useEffect(() => {
    const script = document.createElement('script');
    script.src = '${source}';
    Object.assign(script.dataset, { ${data} });
    document.head.append(script);
    return () => {
      window.Parley?.destroy('${site}');
      script.remove();
    };
  }, []);
  return null;
}`;
}

function toServer(site: string): string {
  return `import { createHmac } from 'node:crypto';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What /parley-identity answers to a customer who is signed in on your site, about nobody but them. */
export function parleyIdentity({ id, name }) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: '${site}', sub: String(id), name, iat: now, exp: now + 300 };
  const signed = \`\${encode({ alg: 'HS256', typ: 'JWT' })}.\${encode(claims)}\`;
  const secret = process.env.PARLEY_WIDGET_SECRET;
  return \`\${signed}.\${createHmac('sha256', secret).update(signed).digest('base64url')}\`;
}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
