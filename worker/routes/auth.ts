import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Dependencies } from '../context.ts';
import { describeCause, log } from '../log.ts';
import { authenticate, type CtxVariables } from '../middleware/authenticate.ts';
import { deleteSessionCookie, hostCookie, sessionCookie, setSessionCookie } from '../middleware/session-cookie.ts';
import { finishAuthorization } from '../services/auth/finish-authorization.ts';
import { returnPath } from '../services/auth/return-path.ts';
import { signIn } from '../services/auth/sign-in.ts';
import { signOut } from '../services/auth/sign-out.ts';
import { startAuthorization } from '../services/auth/start-authorization.ts';
import { toOutcome } from '../services/auth/to-outcome.ts';
import { openTransaction, transactionLifetimeSeconds } from '../services/auth/transaction.ts';
import { recordRefusal } from '../services/connections/record-refusal.ts';
import { saveConnection } from '../services/connections/save-connection.ts';
import { getMe } from '../services/me/get-me.ts';

const transactionCookie = '__Host-authorization';

/** Sign-in and "Connect Google Analytics": two starts, one callback. Failures go back to a page that explains them. */
export function authRoutes(dependencies: Dependencies) {
  const { env } = dependencies;
  const connecting = authenticate(dependencies, 'GET /auth/google/connect');

  return new Hono<{ Variables: CtxVariables }>()
    .use(noReferrer)
    .get('/google', async (c) => {
      const { url, transaction } = await startAuthorization(env, {
        purpose: 'sign_in',
        returnTo: returnPath(c.req.query('return_to'), env.APP_URL),
      });
      setCookie(c, transactionCookie, transaction, { ...hostCookie, maxAge: transactionLifetimeSeconds });
      return c.redirect(url.href);
    })
    .get('/google/connect', connecting, async (c) => {
      const { user, connections } = await getMe(c.var.ctx);
      const again = connections.find(({ id }) => id === c.req.query('connection'));
      const { url, transaction } = await startAuthorization(env, {
        purpose: 'connect',
        returnTo: returnPath(c.req.query('return_to'), env.APP_URL),
        userId: user.id,
        // The first time it is most likely their own account; after that, another one.
        ...(connections.length === 0 && { loginHint: user.email }),
        ...(again && { connectionId: again.id, loginHint: again.google_email }),
      });
      setCookie(c, transactionCookie, transaction, { ...hostCookie, maxAge: transactionLifetimeSeconds });
      return c.redirect(url.href);
    })
    .get('/google/callback', async (c) => {
      const sealed = getCookie(c, transactionCookie);
      deleteCookie(c, transactionCookie, hostCookie);
      const transaction = sealed ? await openTransaction(env.COOKIE_KEY, sealed) : undefined;
      if (!transaction) return c.redirect('/?sign_in=expired');
      const parameters = new URL(c.req.url).searchParams;
      try {
        const grant = await finishAuthorization(env, parameters, transaction);
        if (transaction.purpose === 'sign_in') {
          const previousToken = getCookie(c, sessionCookie);
          const token = await signIn(dependencies, {
            identity: grant.identity,
            previousToken,
            userAgent: c.req.header('user-agent'),
          });
          setSessionCookie(c, token);
        } else {
          let pending: string | undefined;
          await connecting(c, async () => {
            pending = await saveConnection(c.var.ctx, {
              grant,
              startedBy: transaction.userId ?? '',
              connectionId: transaction.connectionId,
            });
          });
          if (pending) return c.redirect(`/connect/confirm/${pending}`);
        }
        return c.redirect(transaction.returnTo);
      } catch (error) {
        const outcome = toOutcome(error);
        log({
          event: 'authorization_failed',
          request_id: c.get('requestId'),
          code: outcome,
          cause: describeCause(error),
        });
        if (transaction.purpose === 'connect') {
          await connecting(c, () => recordRefusal(c.var.ctx, { outcome })).catch((failure: unknown) => {
            log({ event: 'refusal_not_recorded', request_id: c.get('requestId'), cause: describeCause(failure) });
          });
        }
        const back = new URL(transaction.purpose === 'sign_in' ? '/' : transaction.returnTo, env.APP_URL);
        back.searchParams.set(transaction.purpose, outcome);
        if (transaction.connectionId) back.searchParams.set('connection', transaction.connectionId);
        return c.redirect(back.pathname + back.search);
      }
    })
    .post('/sign-out', authenticate(dependencies, 'POST /auth/sign-out'), async (c) => {
      await signOut(c.var.ctx);
      deleteSessionCookie(c);
      c.header('clear-site-data', '"cache", "storage"');
      return c.body(null, 204);
    });
}

/** Codes and states are in these URLs. */
const noReferrer = createMiddleware(async (c, next) => {
  await next();
  c.header('referrer-policy', 'no-referrer');
  c.header('cache-control', 'no-store');
});
