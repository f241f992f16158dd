/**
 * What the loader on the host's page and the frame say to each other. Only `Hello` crosses by `window.postMessage`: to
 * the frame's exact origin, with the nonce that the loader made for this one frame, and with a port of a channel. All the
 * rest goes through that port, which nobody else has. What does not fit is ignored in silence.
 */
export interface Hello extends Record<string, string> {
  nonce: string;
  /** The language of the host's page. The rest are the `data-` attributes of its tag: `theme`, `language`, `accent`, ... */
  lang: string;
}

export type ToFrame =
  /** The JWT that the host's server signed. */
  | { identity: string }
  | { ask: string }
  /** It is seen now: over the page, where it can be closed, or as a part of it. */
  | { shown: boolean };

/**
 * `ready`: it can be shown. `close`: somebody pressed Escape or the button for it in the panel. `identity_needed`: the
 * host has to say (again) who the visitor is. The others say what happened, and nothing of what was said.
 */
export type FromFrame = 'ready' | 'close' | 'identity_needed' | 'asked' | 'answered' | 'error';
