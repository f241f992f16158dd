import type { FromFrame, Hello, ToFrame } from './messages.ts';

/** A JWT that the host's server signed, or where to get one for a site. */
type Identity = string | ((site: string) => string | Promise<string>);

/** Each is for all widgets of the page, or for those of one site. */
export interface ParleyApi {
  open(site?: string): void;
  close(site?: string): void;
  ask(question: string, site?: string): void;
  /** A function is called whenever a visitor has to be named (again). */
  identify(identity: Identity): void;
  /** `ready`, `open`, `close`, `asked`, `answered`, `error`, `identity_needed`: a `CustomEvent` whose `detail` is the site. */
  on: EventTarget['addEventListener'];
  /** Takes the widgets off the page. */
  destroy(site?: string): void;
}

declare global {
  interface Window {
    Parley?: ParleyApi;
  }
}

const tag = 'parley-chat';

const page = document.documentElement;
const script = document.currentScript as HTMLScriptElement;
const base = new URL(script.src).origin;
const events = new EventTarget();
let identity: Identity | undefined;

class Widget extends HTMLElement {
  declare site: string;
  declare open: () => void;
  declare close: () => void;
  declare ask: (question: string) => void;
  declare identify: () => Promise<void>;

  connectedCallback() {
    // Moved: the frame loads again by itself.
    if (this.shadowRoot) return;
    // oxlint-disable-next-line typescript/no-misused-spread -- of a DOMStringMap it is the texts that are wanted
    const options = { lang: page.lang, nonce: crypto.randomUUID(), ...this.dataset } as Hello;
    const { corner = 'end', offset = 20, accent = '#0f6478', label = 'Chat', openText = '' } = options;
    const part = this.getAttribute('site');
    const site = part ?? options.site!;
    const sheet = new CSSStyleSheet();
    const button = document.createElement('button');
    const dialog = document.createElement('dialog');
    const frame = document.createElement('iframe');
    let port: MessagePort | undefined;

    const send = (message: ToFrame) => port?.postMessage(message);
    const emit = (name: string) => events.dispatchEvent(new CustomEvent(name, { detail: site }));
    const load = () => frame.isConnected || (part ? root : dialog).append(frame);
    const identify = async () => {
      if (identity) send({ identity: identity instanceof Function ? await identity(site) : identity });
    };
    // Not before there is something in it that can close it again.
    const show = () => {
      if (!port || !(part || button.ariaExpanded)) return;
      if (!part) {
        if (innerWidth < 480) dialog.showModal();
        else dialog.show();
        frame.focus();
        emit('open');
      }
      send({ shown: !part });
      void identify();
      if (options.ask) send({ ask: options.ask });
      options.ask = '';
    };
    const open = () => {
      button.ariaExpanded = 'true';
      load();
      show();
    };

    frame.title = button.ariaLabel = dialog.ariaLabel = label;
    frame.src = `${base}/widget/v1/frame?site=${site}#${options.nonce}`;
    frame.onload = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<FromFrame>) => {
        if (data === 'close') return dialog.close();
        if (data === 'ready') port = port1;
        if (data === 'ready') show();
        if (data === 'identity_needed') void identify();
        emit(data);
      };
      frame.contentWindow?.postMessage(options, base, [port2]);
    };
    button.append(openText);
    button.onpointerenter = button.onfocus = load;
    button.onclick = open;
    dialog.onclose = () => {
      button.ariaExpanded = null;
      emit('close');
    };

    sheet.replaceSync(
      (part
        ? ':host{display:block;height:40rem}'
        : `:host{all:initial!important;display:contents!important}dialog[open]{all:initial;width:400px;height:min(660px,90%)}button,dialog[open]{position:fixed;inset-inline-${corner}:${offset}px;bottom:${offset}px;z-index:2147483647;border-radius:12px;box-shadow:0 0 20px #0004;overflow:hidden}button{display:flex;gap:8px;padding:15px;border:1px solid #0000;border-radius:28px;background:${accent};color:#fff;color:lab(from ${accent} calc((55 - l)*99) 0 0);font:600 16px/24px system-ui}[aria-expanded]{opacity:0}button:before{content:"";width:20px;height:20px;border:2px solid;border-radius:50% 50% 50% 0}@media (max-width:479px){dialog[open]{inset:0;width:100%;height:100%;border-radius:0}}`) +
        'iframe{display:block;width:100%;height:100%;border:0}',
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    Object.assign(this, {
      site,
      open,
      identify,
      close: () => dialog.close(),
      ask(question: string) {
        options.ask = question;
        open();
      },
    });
    if (part) load();
    else root.append(button, dialog);
  }
}

if (!window.Parley) {
  const all = (verb: 'open' | 'close' | 'ask' | 'identify' | 'remove') => (site?: string, value?: string) =>
    document.querySelectorAll<Widget>(tag).forEach((one) => {
      if (!site || one.site === site) void one[verb](value!);
    });
  window.Parley = {
    open: all('open'),
    close: all('close'),
    ask: (question, site) => all('ask')(site, question),
    identify(given) {
      identity = given;
      all('identify')();
    },
    on: events.addEventListener.bind(events),
    destroy: all('remove'),
  };
  customElements.define(tag, Widget);
  dispatchEvent(new Event('parley-ready'));
}

// Another run, as after a navigation within the page, adds nothing that is there.
const { site } = script.dataset;
if (site && !document.querySelector(`${tag}[data-site=${site}]`)) {
  const element = document.createElement(tag);
  Object.assign(element.dataset, script.dataset);
  // Beside the body: what replaces that leaves the widget, and nothing in it is drawn above.
  page.append(element);
}
