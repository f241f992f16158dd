/** A browser without a screen: keeps cookies per host, follows redirects, fills in forms. For seeding and tests. */
export interface HttpBrowser {
  /** Opens a page, following redirects. */
  open(url: string): Promise<Page>;
  /** A request of a page's own script: JSON in, the raw response out; redirects are not followed. */
  send(url: string, init?: { method?: string; json?: unknown; headers?: Record<string, string> }): Promise<Response>;
  /** The cookies of a host, as a Cookie header. */
  cookies(host: string): string;
}

export interface Page {
  url: URL;
  status: number;
  text: string;
  /** Submits the page's form by its button `[name, value]`; `untick` leaves out boxes with these values. */
  submit(button: [name: string, value: string], options?: { untick?: string[] }): Promise<Page>;
}

/** `fetch` reaches the pages; tests let it answer for the app's origin without a socket. */
export function createHttpBrowser(options: { fetch?: (request: Request) => Promise<Response> } = {}): HttpBrowser {
  const send = options.fetch ?? fetch;
  const jars = new Map<string, Map<string, string>>();

  async function request(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = cookies(url.hostname);
    if (cookie) headers.set('cookie', cookie);
    const response = await send(new Request(url, { ...init, headers, redirect: 'manual' }));
    const jar = jars.get(url.hostname) ?? new Map<string, string>();
    jars.set(url.hostname, jar);
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const isGone = attributes.some((attribute) => /^\s*max-age=(0|-\d+)$/i.test(attribute));
      if (isGone) jar.delete(name);
      else jar.set(name, pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }

  function cookies(host: string): string {
    return [...(jars.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async function follow(url: URL, init: RequestInit): Promise<Page> {
    let response = await request(url, init);
    let current = url;
    for (let hop = 0; response.status >= 300 && response.status < 400; hop++) {
      if (hop > 15) throw new Error(`Too many redirects at ${current.pathname}`);
      await response.body?.cancel();
      current = new URL(response.headers.get('location') ?? '', current);
      response = await request(current, { method: 'GET' });
    }
    return toPage(current, response.status, await response.text());
  }

  function toPage(url: URL, status: number, text: string): Page {
    return {
      url,
      status,
      text,
      submit([name, value], { untick = [] } = {}) {
        const form = /<form\b([^>]*)>([\s\S]*?)<\/form>/.exec(text);
        if (!form) throw new Error(`There is no form at ${url.pathname} (status ${status})`);
        const fields = new URLSearchParams();
        for (const [tag] of (form[2] ?? '').matchAll(/<input\b[^>]*>/g)) {
          const field = attribute(tag, 'name');
          const fieldValue = attribute(tag, 'value') ?? '';
          const isBox = attribute(tag, 'type') === 'checkbox';
          if (!field || (isBox && (!/\schecked\b/.test(tag) || untick.includes(fieldValue)))) continue;
          fields.append(field, fieldValue);
        }
        fields.append(name, value);
        return follow(new URL(attribute(form[1] ?? '', 'action') ?? url.href, url), { method: 'POST', body: fields });
      },
    };
  }

  return {
    open: (url) => follow(new URL(url), { method: 'GET' }),
    cookies,
    send(url, { method = 'GET', json, headers = {} } = {}) {
      const target = new URL(url);
      return request(target, {
        method,
        headers: {
          origin: target.origin,
          ...(json !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });
    },
  };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
