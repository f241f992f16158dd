import { Show, createContext, createEffect, createSignal, onCleanup, useContext } from 'solid-js';
import type { JSX } from 'solid-js';
import './toasts.css';

const SHOWN_MILLISECONDS = 5_000;
/** Where there is something to press. */
const SHOWN_WITH_ACTION_MILLISECONDS = 10_000;
/** Where another one waits. */
const SHOWN_AT_LEAST_MILLISECONDS = 1_500;

interface ToastAction {
  /** What the button says. */
  label: string;
  run(): void;
}
type ShowToast = (text: string, action?: ToastAction) => void;

const ToastContext = createContext<ShowToast>();

/** Short sentences on what has just happened, one after the other. */
export function ToastProvider(props: { children: JSX.Element }) {
  const [toasts, setToasts] = createSignal<{ text: string; action?: ToastAction | undefined }[]>([]);

  createEffect(() => {
    if (toasts().length === 0) return;
    const alone = toasts()[0]?.action ? SHOWN_WITH_ACTION_MILLISECONDS : SHOWN_MILLISECONDS;
    const milliseconds = toasts().length > 1 ? SHOWN_AT_LEAST_MILLISECONDS : alone;
    const timer = setTimeout(() => setToasts((all) => all.slice(1)), milliseconds);
    onCleanup(() => clearTimeout(timer));
  });

  return (
    <ToastContext.Provider value={(text, action) => setToasts((all) => [...all, { text, action }])}>
      {props.children}
      <div class="toasts" role="status">
        <Show when={toasts()[0]} keyed>
          {(toast) => (
            <p class="toast">
              {toast.text}
              <Show when={toast.action}>
                {(action) => (
                  <button
                    type="button"
                    class="toast-action"
                    onClick={() => {
                      setToasts((all) => all.filter((each) => each !== toast));
                      action().run();
                    }}
                  >
                    {action().label}
                  </button>
                )}
              </Show>
            </p>
          )}
        </Show>
      </div>
    </ToastContext.Provider>
  );
}

export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast() needs a <ToastProvider>.');
  return show;
}
