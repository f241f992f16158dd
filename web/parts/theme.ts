import { createSignal } from 'solid-js';
import { lasting } from './storage.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** The reader's choice of scheme. `public/theme.js` applies it before the next page paints. */
export function createTheme() {
  const [theme, setTheme] = createSignal(parseTheme(lasting.read('theme')));

  return {
    theme,
    choose(chosen: Theme): void {
      setTheme(chosen);
      lasting.write('theme', chosen === 'auto' ? undefined : chosen);
      if (chosen === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = chosen;
    },
  };
}

function parseTheme(stored: string | undefined): Theme {
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}
