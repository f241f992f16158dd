import type { Hello } from '../messages.ts';
import type { Site } from './site.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** The colours, language and direction of the page: the host's tag decides before the site's settings. */
export function dress(site: Site, options: Hello, language: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  const theme = options['theme'] ?? site.theme;
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  const accent = [options['accent'], site.accent].find((colour) => colour && COLOUR.test(colour));
  // As dark on light ground, and as light on dark, as text of that colour has to be to be read.
  if (accent) {
    const within = (bound: string) => `oklch(from ${accent} ${bound} c h)`;
    root.style.setProperty('--accent', `light-dark(${within('min(l, 0.5)')}, ${within('max(l, 0.78)')})`);
  }
}
