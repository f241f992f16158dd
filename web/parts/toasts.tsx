import { Show, createContext, createEffect, createSignal, onCleanup, useContext } from 'solid-js';
import type { JSX } from 'solid-js';
import './toasts.css';

const SHOWN_MILLISECONDS = 5_000;
/** Where another one waits. */
const SHOWN_AT_LEAST_MILLISECONDS = 1_500;
const ToastContext = createContext<(text: string) => void>();

/** Short sentences on what has just happened, one after the other. */
export function ToastProvider(props: { children: JSX.Element }) {
  const [toasts, setToasts] = createSignal<{ text: string }[]>([]);

  createEffect(() => {
    if (toasts().length === 0) return;
    const milliseconds = toasts().length > 1 ? SHOWN_AT_LEAST_MILLISECONDS : SHOWN_MILLISECONDS;
    const timer = setTimeout(() => setToasts((all) => all.slice(1)), milliseconds);
    onCleanup(() => clearTimeout(timer));
  });

  return (
    <ToastContext.Provider value={(text) => setToasts((all) => [...all, { text }])}>
      {props.children}
      <div class="toasts" role="status">
        <Show when={toasts()[0]} keyed>
          {(toast) => <p class="toast">{toast.text}</p>}
        </Show>
      </div>
    </ToastContext.Provider>
  );
}

export function useToast(): (text: string) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast() needs a <ToastProvider>.');
  return show;
}
