import { createContext, createSignal, useContext } from 'solid-js';
import { ApiError, api, apiFetch, unsafe } from '../api.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import type { JSX } from 'solid-js';

interface Session {
  me(): Me;
  /** Reads connections and properties again. */
  refresh(): Promise<void>;
  signOut(): Promise<void>;
}

const SessionContext = createContext<Session>();

/** Who is signed in, once the server has said so. A failed refresh keeps what is known, unless the session has ended. */
export function createMe() {
  const [me, setMe] = createSignal<Me>();
  const [error, setError] = createSignal<ApiError>();
  let isKnown = false;

  async function refresh(): Promise<void> {
    try {
      setMe(await api.get<Me>('/api/v1/me'));
      isKnown = true;
      setError(undefined);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      if (failure.status === 401 || !isKnown) setError(failure);
    }
  }

  void refresh();
  return { me, error, refresh };
}

export function SessionProvider(props: { me: Me; refresh(): Promise<void>; children: JSX.Element }) {
  const session: Session = {
    me: () => props.me,
    refresh: () => props.refresh(),
    async signOut() {
      await apiFetch('/auth/sign-out', unsafe('POST', {}));
      location.assign('/sign-in');
    },
  };
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession() needs a <SessionProvider>.');
  return session;
}
