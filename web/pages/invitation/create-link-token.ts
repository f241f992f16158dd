import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createSignal } from 'solid-js';
import { forThisTab } from '../../parts/storage.ts';

const KEY = 'invitation';

/**
 * The secret of an invitation's link. It stands behind the `#`, so that no server sees it in an address; it is taken out
 * of the address bar, and kept in this tab for the way to Google and back.
 */
export function createLinkToken() {
  const location = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = createSignal(forThisTab.read(KEY));

  createEffect(() => {
    const found = location.hash.slice(1);
    if (!found) return;
    forThisTab.write(KEY, found);
    setToken(found);
    navigate(location.pathname, { replace: true });
  });

  return {
    /** Undefined for a link that was cut short. */
    token: () => (/^[\w-]{43}$/.test(token() ?? '') ? token() : undefined),
    forget: () => forThisTab.write(KEY, undefined),
  };
}
