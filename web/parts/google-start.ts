import { forThisTab } from './storage.ts';

/** Leaves for Google's sign-in. The mark tells a return without a session from a first visit. */
export function startSignIn(returnTo: string): void {
  forThisTab.write('signing_in', 'yes');
  location.assign(`/auth/google?return_to=${encodeURIComponent(returnTo)}`);
}

/** Whether this tab has just come back from Google; asked once. */
export function takeSignInMark(): boolean {
  const isMarked = forThisTab.read('signing_in') !== undefined;
  forThisTab.write('signing_in', undefined);
  return isMarked;
}

export const CONNECT_URL = '/auth/google/connect?return_to=%2Fconnect';

/** To give an ended connection its access back, by the same Google account. */
export function connectAgainUrl(connectionId: string): string {
  return `${CONNECT_URL}&connection=${encodeURIComponent(connectionId)}`;
}
