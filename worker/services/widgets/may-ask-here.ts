import type { Dependencies, Visitor } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Site } from './find-site.ts';

/** What a token was given for may have been changed by the site's owner since. Throws where it no longer holds. */
export function mayAskHere({ env }: Pick<Dependencies, 'env'>, site: Site, visitor: Visitor): void {
  // A token for our own origin is that of a preview.
  if (!site.hosts.includes(visitor.origin) && visitor.origin !== env.APP_URL) throw notHere();
  if (site.mode === 'identified' && !visitor.isIdentified) throw identityRequired();
}

export function notHere(): AppError {
  return new AppError('forbidden', 'This chat does not belong on this page. Its owner can add the page’s address.');
}

export function identityRequired(): AppError {
  return new AppError('identity_required', 'This chat is for people who are signed in to this site. Sign in to ask.');
}
