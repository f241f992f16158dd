import { translator } from '@solid-primitives/i18n';
import { createContext, untrack, useContext } from 'solid-js';
import type { Translator } from '@solid-primitives/i18n';
import type { JSX } from 'solid-js';
import type { en } from './en.ts';

export type Dictionary = typeof en;

interface I18n {
  /** The text of a key, with its `{{names}}` filled in. */
  t: Translator<Dictionary, string>;
  /** The language of the words. BCP 47. */
  language: string;
  /** How this reader writes dates and numbers. BCP 47. */
  locale: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  date(value: string | number | Date, options: Intl.DateTimeFormatOptions): string;
}

const I18nContext = createContext<I18n>();

interface I18nProps {
  /** All that is shown inside, by the keys of `en.ts`. */
  words: Partial<Record<keyof Dictionary, string>>;
  language: string;
  locale: string;
  children: JSX.Element;
}

export function I18nProvider(props: I18nProps) {
  // A page speaks one language. Whoever gives fewer words shows nothing that needs the rest.
  const words = untrack(() => props.words as Dictionary);
  const i18n: I18n = {
    t: translator(() => words, fillIn),
    get language() {
      return props.language;
    },
    get locale() {
      return props.locale;
    },
    number: (value, options) => new Intl.NumberFormat(props.locale, options).format(value),
    date: (value, options) => new Intl.DateTimeFormat(props.locale, options).format(new Date(value)),
  };
  return <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>;
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n() needs an <I18nProvider>.');
  return i18n;
}

/** The library's own resolver reads `$&` in a value as a pattern; a property may be called that. */
function fillIn(text: string, values?: Record<string, unknown>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values?.[name] ?? ''));
}
