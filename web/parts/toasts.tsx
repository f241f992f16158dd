import { For, createContext, createSignal, useContext } from 'solid-js';
import type { JSX } from 'solid-js';
import './toasts.css';

const SHOWN_MILLISECONDS = 5_000;
const ToastContext = createContext<(text: string) => void>();

/** Short sentences on what has just happened. */
export function ToastProvider(props: { children: JSX.Element }) {
  const [toasts, setToasts] = createSignal<{ text: string }[]>([]);

  function show(text: string) {
    const toast = { text };
    setToasts((shown) => [...shown.slice(-2), toast]);
    setTimeout(() => setToasts((shown) => shown.filter((other) => other !== toast)), SHOWN_MILLISECONDS);
  }

  return (
    <ToastContext.Provider value={show}>
      {props.children}
      <div class="toasts" role="status">
        <For each={toasts()}>{(toast) => <p class="toast">{toast.text}</p>}</For>
      </div>
    </ToastContext.Provider>
  );
}

export function useToast(): (text: string) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast() needs a <ToastProvider>.');
  return show;
}
