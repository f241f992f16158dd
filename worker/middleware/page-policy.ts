import { createMiddleware } from 'hono/factory';

export interface PagePolicyVariables {
  /** The Content-Security-Policy of a page that the Worker itself draws. */
  pagePolicy?: string;
  /** `same-origin` for a page whose form has to say what origin it is of, which `no-referrer` keeps to itself. */
  pageReferrer?: 'same-origin';
}

/** Before `secureHeaders`, whose policy is for answers that are no pages: lets a page name the few things it needs. */
export function pagePolicy() {
  return createMiddleware<{ Variables: PagePolicyVariables }>(async function pagePolicy(c, next) {
    await next();
    const policy = c.get('pagePolicy');
    if (policy === undefined) return;
    c.res.headers.set('content-security-policy', policy);
    const referrer = c.get('pageReferrer');
    if (referrer !== undefined) c.res.headers.set('referrer-policy', referrer);
  });
}
