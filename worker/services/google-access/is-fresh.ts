const renewBeforeMs = 60_000;

/** Good for at least a minute, and not the token that Google has just refused. */
export function isFresh(
  token: { accessToken: string; accessTokenExpiresAt: number },
  options: { now: Date; refused?: string | undefined },
): boolean {
  return token.accessTokenExpiresAt - options.now.getTime() > renewBeforeMs && token.accessToken !== options.refused;
}
