import { bodyLimit as honoBodyLimit } from 'hono/body-limit';
import { AppError } from '../errors.ts';

/** No route needs more than a long question with its history. */
export function bodyLimit() {
  return honoBodyLimit({
    maxSize: 256 * 1024,
    onError: () => {
      throw new AppError('too_large', 'The request is larger than 256 KB. Send less at once.');
    },
  });
}
