import { env } from 'cloudflare:workers';

const { STAND_INS: standIns } = env as unknown as { STAND_INS: { google: string } };

/** Renewals that the stand-in for Google was asked for since `forgetRequests`. */
export async function countRenewals(): Promise<number> {
  const response = await fetch(`${standIns.google}/__stand-in/requests`);
  const { requests } = (await response.json()) as {
    requests: { path: string; body: { grant_type?: string } | null }[];
  };
  return requests.filter(({ path, body }) => path === '/token' && body?.grant_type === 'refresh_token').length;
}

export async function forgetRequests(): Promise<void> {
  await (await fetch(`${standIns.google}/__stand-in/requests`, { method: 'DELETE' })).text();
}

/** Whether each renewal gives a new refresh token and ends the one before. */
export async function setRotation(state: 'on' | 'off'): Promise<void> {
  const method = state === 'on' ? 'POST' : 'DELETE';
  await (await fetch(`${standIns.google}/__stand-in/rotation`, { method })).text();
}
