import type { Dependencies } from '../../context.ts';
import { findSite } from './find-site.ts';
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
  dependencies: Pick<Dependencies, 'db'>,
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
      suggested_questions: look.suggested_questions,
      property: { display_name: site.display_name, time_zone: site.time_zone, currency: site.currency },
    },
  };
}
