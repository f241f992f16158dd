import { AppError } from '../../errors.ts';

/** It ran out, was answered, or is somebody else's: the same to whoever asks. */
export function nothingToConfirm(): AppError {
  return new AppError('not_found', 'There is no connection to confirm. Connect Google Analytics once more.');
}
