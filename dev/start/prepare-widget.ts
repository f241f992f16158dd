import { createHttpBrowser } from '../http-browser.ts';
import { call, signIn } from '../walk.ts';
import type { HostSite } from '../host/start-host.ts';

const name = 'Back office';

/** The demo team's widget for the page at `hostUrl`: the one of an earlier start, or a new one, with a secret of this start. */
export async function prepareWidget(options: {
  webUrl: string;
  hostUrl: string;
  account: string;
  propertyId: string;
}): Promise<HostSite> {
  const { webUrl, hostUrl, account, propertyId } = options;
  const browser = createHttpBrowser();
  await signIn(browser, webUrl, account);
  const widgets = `${webUrl}/api/v1/widgets`;
  const { data } = await call<{ data: { id: string; name: string; site_key: string }[] }>(browser, widgets);
  const earlier = data.find((widget) => widget.name === name);
  if (!earlier) {
    const made = await call<{ site_key: string; secret: string }>(browser, widgets, {
      name,
      property_id: propertyId,
      hosts: [hostUrl],
      look: {
        title: 'Ask about the shop',
        greeting: 'What do you want to know about the shop?',
        suggested_questions: [
          'How many sessions did we have last week?',
          'Revenue by channel this month',
          'Why did conversions change last week?',
        ],
      },
    });
    return { webUrl, siteKey: made.site_key, secret: made.secret };
  }
  const changed = await browser.send(`${widgets}/${earlier.id}`, { method: 'PATCH', json: { hosts: [hostUrl] } });
  if (!changed.ok) throw new Error(`The demo widget could not be changed: ${await changed.text()}`);
  const { secret } = await call<{ secret: string }>(browser, `${widgets}/${earlier.id}/rotate`, { previous_hours: 0 });
  return { webUrl, siteKey: earlier.site_key, secret };
}
