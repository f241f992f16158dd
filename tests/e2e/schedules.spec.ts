import { expect } from '@playwright/test';
import { ask, finishedAnswer, inspect, openShop, parleyUrl } from './person.ts';
import { playCron } from './play-cron.ts';
import { test } from './test.ts';

test('a question is scheduled from its answer, asked at once, read with its proof, paused and deleted', async ({
  page,
}) => {
  // A long walk with pictures of every width.
  test.slow();
  const question = 'Sessions by device last month';
  await openShop(page);
  await ask(page, question);
  const answer = await finishedAnswer(page);
  await answer.getByRole('button', { name: 'Save' }).click();
  await answer.getByRole('link', { name: 'Ask this by the clock' }).click();

  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(question);
  await page.getByRole('combobox', { name: /^How often/ }).selectOption('Monday to Friday');
  await page.getByLabel('At', { exact: true }).fill('07:00');
  await page.getByLabel('The feed of the team').check();
  await inspect(page, 'schedule-form');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();

  const row = page.getByRole('listitem').filter({ hasText: question });
  await expect(row).toContainText(/Kolibri Shop · Monday to Friday at 7:00.AM/);
  await expect(row).toContainText(/Next .*Europe\/Berlin/);
  await row.getByRole('button', { name: /^Run now/ }).click();
  await expect(row).toContainText('Answered', { timeout: 20_000 });
  await row.getByRole('button', { name: /^Pause/ }).click();
  await expect(row).toContainText('Paused');
  await inspect(page, 'schedules');

  const edit = row.getByRole('button', { name: /^Edit/ });
  await edit.click();
  await expect(row.getByRole('textbox', { name: 'Question' })).toHaveValue(question);
  await expect(row.getByLabel('At', { exact: true })).toHaveValue('07:00');
  await expect(row.getByLabel('The feed of the team')).toBeChecked();
  await row.getByRole('combobox', { name: /^How often/ }).selectOption('Every month');
  await row.getByRole('combobox', { name: /^On day/ }).selectOption('the last');
  await inspect(page, 'schedule-edit');
  await row.getByRole('button', { name: 'Cancel' }).click();
  await expect(edit).toBeFocused();
  await expect(row).toContainText('Monday to Friday');
  await edit.click();
  await row.getByRole('combobox', { name: /^How often/ }).selectOption('Every month');
  await row.getByRole('combobox', { name: /^On day/ }).selectOption('the last');
  await row.getByLabel('At', { exact: true }).fill('18:30');
  await row.getByLabel('Webhooks of the team').check();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText(/The last day of every month at 6:30.PM/);
  await edit.click();
  await expect(row.getByRole('combobox', { name: /^On day/ })).toHaveValue('31');
  await expect(row.getByLabel('Webhooks of the team')).toBeChecked();
  await row.getByRole('button', { name: 'Cancel' }).click();

  await row.getByRole('link', { name: /^Open the answer/ }).click();
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await expect(page.getByText(/All \d+ numbers hold/)).toBeVisible();
  await page.getByRole('link', { name: 'Schedules and alerts' }).click();

  await row.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
});

test('a figure is watched, and the feed has an address that can be revoked', async ({ page, request }) => {
  await openShop(page);
  await page.goto(`${parleyUrl()}/schedules`);
  await page.getByRole('button', { name: 'Watch a figure' }).click();
  await page.getByRole('combobox', { name: /^Figure/ }).selectOption('Sessions');
  await page.getByRole('combobox', { name: /^Tell when it/ }).selectOption('falls against a week before by');
  await expect(page.getByLabel('Per cent')).toHaveValue('25');
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('combobox', { name: 'Field 1' }).selectOption('Country');
  await page.getByRole('textbox', { name: 'Value 1' }).fill('Germany');
  await inspect(page, 'alert-form');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const alert = page.getByRole('listitem').filter({ hasText: 'Sessions falls against a week before by' });
  await expect(alert).toContainText('by 25 %, country: Germany');
  await expect(alert).toContainText('Not judged yet');

  await alert.getByRole('button', { name: /^Edit/ }).click();
  await alert.getByLabel('Per cent').fill('40');
  await alert.getByLabel('Opens after days beyond').fill('3');
  await alert.getByRole('button', { name: 'Save' }).click();
  await expect(alert).toContainText('by 40 %, country: Germany');
  await expect(alert).toContainText('Opens after 3 days beyond');
  await alert.getByRole('button', { name: /^Edit/ }).click();
  await expect(alert.getByRole('combobox', { name: 'Field 1' })).toHaveValue('country');
  await expect(alert.getByRole('textbox', { name: 'Value 1' })).toHaveValue('Germany');
  await expect(alert.getByRole('status')).toHaveText('');
  await alert.getByRole('combobox', { name: 'Match 1' }).selectOption('is not');
  await expect(alert.getByRole('status')).toContainText('begins anew');
  await alert.getByRole('combobox', { name: 'Match 1' }).selectOption('is');
  await expect(alert.getByRole('status')).toHaveText('');
  await alert.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = (await page.getByText(/^http.*\/feed\//).textContent()) ?? '';
  expect(await (await request.get(address)).text()).toContain('<feed');
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('button', { name: 'Revoke' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('There is no address of the feed yet.')).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);

  await alert.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(alert).toHaveCount(0);
});

test('what is out of the ordinary is shown with its days, and ends when something else is watched', async ({
  page,
}) => {
  test.slow();
  await openShop(page);
  await page.goto(`${parleyUrl()}/schedules`);
  await page.getByRole('button', { name: 'Watch a figure' }).click();
  await page.getByRole('combobox', { name: /^Figure/ }).selectOption('Sessions');
  await page.getByRole('combobox', { name: /^Tell when it/ }).selectOption('is below');
  await page.getByLabel('Limit').fill('1000000');
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('combobox', { name: 'Field 1' }).selectOption('Country');
  await page.getByRole('textbox', { name: 'Value 1' }).fill('Germany');
  await page.getByRole('combobox', { name: 'Language of what is told' }).selectOption('Deutsch');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const alerts = page.getByRole('region', { name: 'Alerts' });
  const alert = alerts.getByRole('listitem').filter({ hasText: 'is below 1,000,000, country: Germany' });
  await expect(alert).toContainText('Not judged yet');
  await playCron();
  await expect(async () => {
    await page.reload();
    await expect(alert).toContainText('Out of the ordinary since', { timeout: 2_000 });
  }).toPass({ timeout: 40_000 });

  const incidents = page.getByRole('region', { name: 'Incidents' });
  const incident = incidents.getByRole('listitem').filter({ hasText: 'Sessions is below 1,000,000, country: Germany' });
  await expect(incident).toContainText(/Kolibri Shop · Since .*20\d\d/);
  await incident.getByRole('link').click();
  await expect(
    page.getByRole('heading', { name: /^Warum hat sich das geändert: Sitzungen \(Land: Germany\)/ }),
  ).toBeVisible();
  await expect(page.getByText(/^Open · Since/)).toBeVisible();
  await inspect(page, 'incident');
  await page.getByRole('link', { name: 'Schedules and alerts' }).click();

  await alert.getByRole('button', { name: /^Edit/ }).click();
  await expect(alert.getByRole('combobox', { name: /^Figure/ })).toHaveValue('sessions');
  await alert.getByRole('combobox', { name: /^Figure/ }).selectOption('Active users');
  await alert.getByRole('combobox', { name: /^Tell when it/ }).selectOption('is above');
  await alert.getByLabel('Limit').fill('2000000');
  await expect(alert.getByRole('status')).toContainText('its open incident ends');
  await inspect(page, 'alert-edit');
  await alert.getByRole('button', { name: 'Save' }).click();
  const changed = alerts.getByRole('listitem').filter({ hasText: 'Active users is above 2,000,000, country: Germany' });
  await expect(changed).toContainText('Not judged yet');
  await page.reload();
  await expect(incident).toContainText('Closed: what is watched was changed');
  await inspect(page, 'incidents');
  await changed.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(incident).toHaveCount(0);
});
