import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import type { Widget, WidgetLook, WidgetPreview } from '../../../worker/routes/v1/widget-schemas.ts';

const SETTLED_MILLISECONDS = 500;

/**
 * The chat in a frame beside the form: this page is its host, as the loader is on others (widget/messages.ts). What is not
 * saved yet goes along, and the frame is loaded anew once somebody has stopped typing.
 */
export function createPreview(options: { widget(): Widget; look(): WidgetLook }) {
  const [address, setAddress] = createSignal<string>();
  const [error, setError] = createSignal<ApiError>();
  let identity: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(settling));

  const nonce = () => address()?.split('#')[1] ?? '';
  const load = () => setAddress(`/widget/v1/frame?site=${options.widget().site_key}#${crypto.randomUUID()}`);

  async function open(): Promise<void> {
    setError(undefined);
    try {
      await renew();
      load();
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
    }
  }

  async function renew(): Promise<string> {
    const made = await api.post<WidgetPreview>(`/api/v1/widgets/${options.widget().id}/preview`);
    return (identity = made.identity);
  }

  /** Says who is there, with what the frame is to look like. */
  function greet(frame: HTMLIFrameElement): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'identity_needed') void renew().then((fresh) => port1.postMessage({ identity: fresh }), setError);
    };
    const { theme, accent, language } = options.look();
    const hello = {
      nonce: nonce(),
      lang: navigator.language,
      look: JSON.stringify(options.look()),
      ...(theme !== 'auto' && { theme }),
      ...(accent !== null && { accent }),
      ...(language !== null && { language }),
    };
    frame.contentWindow?.postMessage(hello, location.origin, [port2]);
    port1.postMessage({ identity });
    port1.postMessage({ shown: false });
  }

  // As text: a widget that is read again with nothing changed is the same one.
  const answered = createMemo(() => {
    const { id, property_id: property, paused } = options.widget();
    return JSON.stringify([id, property, paused]);
  });
  const shown = createMemo(() => JSON.stringify([options.look(), options.widget().updated_at]));
  createEffect(on(answered, () => void open()));
  createEffect(
    on(
      shown,
      () => {
        clearTimeout(settling);
        if (identity !== undefined) settling = setTimeout(load, SETTLED_MILLISECONDS);
      },
      { defer: true },
    ),
  );
  return { address, error, open, greet };
}
