import { createMiddleware } from 'hono/factory';
import { bodyLimit as honoBodyLimit } from 'hono/body-limit';
import { AppError } from '../errors.ts';

/** A report with all its rows; no other route needs more than a long question with its history. */
const larger: Record<string, number> = { '/api/v1/reports/verify': 2_048 };
const usual = 256;

export function bodyLimit() {
  const limits = new Map([usual, ...Object.values(larger)].map((kilobytes) => [kilobytes, limitTo(kilobytes)]));
  return createMiddleware(async function bodyLimit(c, next) {
    const kilobytes = Object.hasOwn(larger, c.req.path) ? larger[c.req.path]! : usual;
    return limits.get(kilobytes)!(c, next);
  });
}

function limitTo(kilobytes: number) {
  return honoBodyLimit({
    maxSize: kilobytes * 1024,
    onError: () => {
      throw new AppError('too_large', `The request is larger than ${kilobytes} KB. Send less at once.`);
    },
  });
}
