import { spokenIn } from '../../analyst/language.ts';
import { languageOfQuestion } from '../../analyst/understand/understand.ts';
import { openQuestions } from '../../analyst/visible/keep-to-visible.ts';
import type { Dependencies } from '../../context.ts';
import type { WidgetLook } from '../../routes/v1/widget-schemas.ts';
import { todayIn } from '../properties/today-in.ts';
import { findSite, type Site } from './find-site.ts';
import { siteView } from './site-view.ts';
import { toLook } from './to-look.ts';

/** What everybody may know who sees the widget; the browser reads it from the frame's page. */
export interface FrameSite {
  site: string;
  name: string;
  mode: 'identified' | 'public';
  persona: string;
  language: string | null;
  theme: 'auto' | 'light' | 'dark';
  accent: string | null;
  title: string;
  greeting: string;
  placeholder: string;
  suggested_questions: string[];
  property: { display_name: string; time_zone: string; currency: string };
}

/** The public settings of a widget and the origins that may show it. */
export async function getFrame(
  dependencies: Pick<Dependencies, 'db' | 'languages' | 'now'>,
  { siteKey }: { siteKey: string },
): Promise<{ site: FrameSite; hosts: string[] }> {
  const site = await findSite(dependencies, siteKey, { withFields: false });
  const look = toLook(site.settings);
  return {
    hosts: site.hosts,
    site: {
      site: site.siteKey,
      name: site.name,
      mode: site.mode,
      persona: look.persona,
      language: look.language,
      theme: look.theme,
      accent: look.accent,
      title: look.title,
      greeting: look.greeting,
      placeholder: look.placeholder,
      suggested_questions: await answerable(dependencies, site, look),
      property: { display_name: site.display_name, time_zone: site.time_zone, currency: site.currency },
    },
  };
}

/** Of the suggested questions those that will be answered; only of a public site some may not be. */
async function answerable(
  dependencies: Pick<Dependencies, 'db' | 'languages' | 'now'>,
  site: Site,
  { persona, suggested_questions: suggested }: WidgetLook,
): Promise<string[]> {
  if (site.mode === 'identified' || suggested.length === 0) return suggested;
  const [whole] = await Promise.all([
    findSite(dependencies, site.siteKey, { withFields: true }),
    dependencies.languages.open(),
  ]);
  const { property, onlooker } = siteView(whole);
  const today = todayIn(property.time_zone, dependencies.now());
  return suggested.filter((question) => {
    const language = languageOfQuestion({ question, property });
    const context = { question, history: [], persona, today, language, property: spokenIn(property, language) };
    return !onlooker || openQuestions([question], onlooker, context).length > 0;
  });
}
