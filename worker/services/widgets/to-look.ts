import type { WidgetLook } from '../../routes/v1/widget-schemas.ts';

/** Empty texts are filled in by the frame, in the language of whoever reads it. */
const plain: WidgetLook = {
  persona: 'general',
  language: null,
  theme: 'auto',
  accent: null,
  corner: 'end',
  label: '',
  title: '',
  greeting: '',
  placeholder: '',
  suggested_questions: [],
};

/** Stored settings were checked when they came; one that is younger than they are has its plain value. */
export function toLook(settings: Record<string, unknown>): WidgetLook {
  const known = Object.keys(plain).flatMap((name) => (name in settings ? [[name, settings[name]]] : []));
  return { ...plain, ...Object.fromEntries(known) };
}
