import { AppError } from '../../errors.ts';

export function needsReconnect(): AppError {
  return new AppError('needs_reconnect', 'Our access to Google Analytics has ended. Connect it again to go on.', {
    action: 'reconnect',
  });
}
