import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';

/** The versions of the API, by the day that they began on; the newest is meant where a request names none. */
export const versions = ['2026-11-01'] as const;
export const newestVersion = versions[versions.length - 1] ?? versions[0];

/** Says which version answers, also where it refuses. */
export function showVersion() {
  return createMiddleware(async function showVersion(c, next) {
    await next();
    c.res.headers.set(
      'parley-version',
      versions.find((version) => version === c.req.header('parley-version')) ?? newestVersion,
    );
  });
}

/** Refuses a version that there is not: what a client was written for is never guessed. */
export function requireVersion() {
  return createMiddleware(async function requireVersion(c, next) {
    const asked = c.req.header('parley-version');
    if (asked !== undefined && !versions.some((version) => version === asked)) {
      throw new AppError(
        'unknown_version',
        `Parley-Version: there is ${versions.join(', ')}. Leave it out for the newest.`,
      );
    }
    return next();
  });
}
