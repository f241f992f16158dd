import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';

export const sessionCookie = '__Host-session';
export const hostCookie = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
const sessionLifetimeSeconds = 30 * 24 * 60 * 60;

export function setSessionCookie(c: Context, token: string): void {
  setCookie(c, sessionCookie, token, { ...hostCookie, maxAge: sessionLifetimeSeconds });
}

export function deleteSessionCookie(c: Context): void {
  deleteCookie(c, sessionCookie, hostCookie);
}
