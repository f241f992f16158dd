import {
  APICallError,
  EmptyResponseBodyError,
  InvalidResponseDataError,
  JSONParseError,
  TypeValidationError,
} from 'ai';
import { ModelFailed } from './model-failed.ts';

/** What an error of the SDK means to a reader. Only its kind and status are read, never its words. */
export function toModelFailed(error: unknown): ModelFailed {
  if (error instanceof ModelFailed) return error;
  if (!APICallError.isInstance(error)) return toBrokenReply(error);
  const status = error.statusCode;
  if (status === undefined) return new ModelFailed('unreachable');
  if (status === 429) return new ModelFailed('rate_limited', status);
  if (status === 408) return new ModelFailed('timeout', status);
  if (status >= 500 || (status >= 300 && status < 400)) return new ModelFailed('unreachable', status);
  if (status >= 400) return new ModelFailed('refused', status);
  return toBrokenReply(error.cause);
}

/** The reply had begun: it is either not what the API promises, or its connection broke, for which each runtime has its own error. */
function toBrokenReply(error: unknown): ModelFailed {
  return new ModelFailed(isUnreadable(error) ? 'invalid' : 'cut_off');
}

function isUnreadable(error: unknown): boolean {
  return [JSONParseError, TypeValidationError, InvalidResponseDataError, EmptyResponseBodyError].some((kind) =>
    kind.isInstance(error),
  );
}
