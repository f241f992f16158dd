import { Hono } from 'hono';
import type { Dependencies } from '../context.ts';
import type { PagePolicyVariables } from '../middleware/page-policy.ts';
import { unsubscribe } from '../services/mail/unsubscribe.ts';

/**
 * Where the link of a mail leads. Looking at it changes nothing, for programs look at links; its button and a mail program's one
 * click (RFC 8058) are a POST, which needs no cookie: the token says who, and off what.
 */
export function mailRoutes(dependencies: Dependencies) {
  return new Hono<{ Variables: PagePolicyVariables }>()
    .get('/unsubscribe', (c) => {
      c.set('pagePolicy', policy);
      return c.html(page('Stop these mails?', '<form method="post"><button>Stop them</button></form>'));
    })
    .post('/unsubscribe', async (c) => {
      await unsubscribe(dependencies, c.req.query('token') ?? '');
      c.set('pagePolicy', policy);
      return c.html(
        page('You get no more of these mails', '<p>Whoever made it still finds its answers in the app.</p>'),
      );
    });
}

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** In the dress of the page that lets programs in (web/public/consent.css). */
function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/consent.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}
