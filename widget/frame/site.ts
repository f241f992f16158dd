/** What the owner of a site set, as the page of the frame carries it. */
export interface Site {
  site: string;
  name: string;
  mode: 'identified' | 'public';
  language: string | null;
  theme: 'auto' | 'light' | 'dark';
  /** `#rrggbb`. */
  accent: string | null;
  title: string;
  greeting: string;
  placeholder: string;
  suggested_questions: string[];
  property: { display_name: string; time_zone: string; currency: string };
}

/** The Worker wrote the page, so its shape is trusted here. Undefined on any other page. */
export function readSite(): Site | undefined {
  const text = document.getElementById('parley-site')?.textContent;
  return text ? (JSON.parse(text) as Site) : undefined;
}
