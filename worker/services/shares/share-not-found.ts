import { AppError } from '../../errors.ts';

export function shareNotFound(): AppError {
  return new AppError('not_found', 'There is no such link.');
}
