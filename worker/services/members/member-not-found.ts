import { AppError } from '../../errors.ts';

export function memberNotFound(): AppError {
  return new AppError('not_found', 'There is no such member.');
}
