import { AppError } from '../../errors.ts';

export function annotationNotFound(): AppError {
  return new AppError('not_found', 'There is no such note.');
}
