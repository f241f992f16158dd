import { expect } from '@playwright/test';
import { inspect, openShop, parleyUrl } from './person.ts';
import { test } from './test.ts';

test('an admin makes a widget, opens figures to whoever comes, takes the snippet along, and deletes it', async ({
  page,
}) => {
  // A long walk with pictures of every width.
  test.slow();
  await openShop(page);
  await page
    .getByRole('button', { name: /Account/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Widgets' }).click();
  // Others of the team may have made some.
  await expect(page.getByRole('button', { name: 'New widget' })).toBeVisible();
  await inspect(page, 'widgets-begun');

  await page.getByRole('button', { name: 'New widget' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Shop help');
  const hosts = page.getByRole('textbox', { name: /Pages that may show it/ });
  await hosts.fill('http://www.kolibri.example');
  await page.getByRole('button', { name: 'Make the widget' }).click();
  await expect(page.getByRole('alert')).toContainText('https://');
  await hosts.fill('https://www.kolibri.example\nhttp://localhost:8080');
  await page.getByRole('button', { name: 'Make the widget' }).click();
  await expect(page.getByText(/^parley_widget_[\w-]{43}$/)).toBeVisible();
  await inspect(page, 'widgets-made');
  await page.getByRole('button', { name: 'I have stored it' }).click();

  await expect(page.getByRole('heading', { name: 'Shop help' })).toBeVisible();
  await expect(page).toHaveURL(/\/widgets\/[0-9a-f-]{36}$/);
  await page.getByRole('radio', { name: /Whoever comes/ }).check();
  await expect(page.getByText('Nothing is open yet')).toBeVisible();
  const figures = page.getByRole('group', { name: 'Figures that are open' });
  await figures.getByRole('searchbox').fill('sessions');
  await figures.getByRole('checkbox', { name: 'Sessions sessions', exact: true }).check();
  await page.getByRole('checkbox', { name: /^Single figures/ }).check();
  await expect(page.getByText('Nothing is open yet')).toBeHidden();
  await page.getByRole('checkbox', { name: /^Causes/ }).check();
  await page.getByRole('button', { name: 'Open it too' }).click();
  await expect(page.getByText('“Causes” also looks at')).toBeHidden();
  const preview = page.frameLocator('iframe[title="Preview of Shop help"]');
  await page.getByLabel('Heading').fill('Ask our shop');
  // What is not saved yet.
  await expect(preview.getByText('Ask our shop')).toBeVisible();
  await page.getByLabel('Choose a colour of your own').check();
  await page.getByLabel('Corner of the button').selectOption({ index: 1 });
  await inspect(page, 'widget-editor');

  // Nothing is lost by a click beside it.
  await page.getByRole('link', { name: 'All widgets' }).click();
  const leave = page.getByRole('dialog', { name: 'Leave without saving?' });
  await leave.getByRole('button', { name: 'Cancel' }).click();
  const renewed = page.waitForResponse((response) => response.url().endsWith('/widget/v1/visitors'));
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved. Visitors meet it with their next question.')).toBeVisible();
  await expect(page.getByText('Changes are not saved yet.')).toBeHidden();
  // What was saved is shown by a frame of its own, which takes the place of the one before.
  await renewed;
  await preview.getByRole('textbox').fill('How many sessions did we have yesterday?');
  await preview.getByRole('textbox').press('Enter');
  await expect(preview.getByText(/^Sessions (rose|fell|stayed)/).first()).toBeVisible({ timeout: 20_000 });
  await inspect(page, 'widget-preview');
  await page.reload();
  await expect(page.getByLabel('Heading')).toHaveValue('Ask our shop');
  await expect(page.getByText('2 of')).toBeVisible();
  const snippet = page.locator('.widget-embed code').first();
  await expect(snippet).toHaveText(
    /^<script async src="http:\/\/localhost:\d+\/widget\/v1\/loader\.js" data-site="parley_site_[\w-]{22}" data-accent="#0f6478" data-corner="start"><\/script>$/,
  );

  await page.getByRole('button', { name: 'Make another secret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make another secret' }).click();
  await expect(page.getByText(/^parley_widget_[\w-]{43}$/)).toBeVisible();
  await expect(page.getByText(/The secret before signs as well until/)).toBeVisible();
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('neither does the preview')).toBeVisible();

  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Shop help?' });
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await dialog.getByLabel('Type its name to delete it').fill('Shop help');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(`${parleyUrl()}/widgets`);
  await expect(page.getByText('Shop help is deleted.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit Shop help' })).toBeHidden();
});
