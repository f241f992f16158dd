import { createMiddleware } from 'hono/factory';

export interface PagePolicyVariables {
  /** The Content-Security-Policy of a page that the Worker itself draws. */
  pagePolicy?: string;
}

/** Before `secureHeaders`, whose policy is for answers that are no pages: lets a page name the few things it needs. */
export function pagePolicy() {
  return createMiddleware<{ Variables: PagePolicyVariables }>(async function pagePolicy(c, next) {
    await next();
    const policy = c.get('pagePolicy');
    if (policy === undefined) return;
    c.res.headers.set('content-security-policy', policy);
    // Not `no-referrer`, with which a form does not say what origin it is of.
    c.res.headers.set('referrer-policy', 'same-origin');
  });
}
