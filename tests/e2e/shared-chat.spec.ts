import { expect } from '@playwright/test';
import { ask, clearFaults, finishedAnswer, inspect, linkShop, parleyUrl, setFault, signIn } from './person.ts';
import { invite, join, makeTeam } from './team-walk.ts';
import { test } from './test.ts';

test.afterEach(clearFaults);

/** Long enough for a colleague to see it, and to stop it. */
const slowGoogle = { match: { path: ':batchRunReports' }, times: 'always', delay_ms: 12_000 };

test('two people of a team watch one answer, one of them stops it, and it is taken back', async ({ page, browser }) => {
  test.slow();
  await signIn(page, 'anna@kolibri.example');
  await makeTeam(page, 'Launch week');
  await linkShop(page);
  await ask(page, 'Sessions yesterday');
  await finishedAnswer(page);
  const chatUrl = page.url();
  const link = await invite(page, 'dora@franchise.example', 'Member');
  const dora = await join(browser, link, 'dora@franchise.example');
  await dora.goto(chatUrl);
  await expect(dora.getByRole('heading', { name: 'This chat does not exist' })).toBeVisible();

  await page.goto(chatUrl);
  await finishedAnswer(page);
  const share = page.getByRole('button', { name: /^Who sees this chat:/ });
  await share.press('Enter');
  await expect(page.getByText('Only you see this chat.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show it to the team' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The team sees this chat now.')).toBeVisible();
  await inspect(page, 'chat-shared');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('The team no longer sees this chat.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(share).toHaveAccessibleName(/Shared/);

  await dora.goto(`${parleyUrl()}/`);
  const section = dora
    .getByRole('region', { name: 'Shared with the team' })
    .or(dora.locator('.chat-groups section').first());
  await section.getByRole('link', { name: /Sessions yesterday/ }).click();
  await finishedAnswer(dora);
  await expect(dora.locator('.asked-by')).toHaveText(['Anna Berger']);
  await expect(dora.getByRole('group', { name: 'Is this answer right?' })).toHaveCount(0);

  await setFault(slowGoogle);
  await ask(page, 'Sessions by channel last week');
  for (const each of [page, dora]) await expect(each.getByText(/Asking Google Analytics/).first()).toBeVisible();
  await expect(page.getByText('Dora Lindqvist is reading this answer, too')).toBeVisible();
  await expect(dora.getByText('Anna Berger is reading this answer, too')).toBeVisible();
  await inspect(dora, 'chat-watched');
  await dora.getByRole('button', { name: 'Stop', exact: true }).click();
  for (const each of [page, dora]) await expect(each.locator('.answer-note', { hasText: /^Stopped/ })).toBeVisible();
  await expect(page.getByText('is reading this answer, too')).toHaveCount(0);
  await clearFaults();

  await ask(dora, 'Users yesterday');
  for (const each of [page, dora]) {
    await expect(each.locator('.asked-by')).toHaveText(['Anna Berger', 'Anna Berger', 'Dora Lindqvist']);
    await expect(each.getByRole('button', { name: 'Copy answer' }).last()).toBeVisible();
    await expect(each.getByRole('article', { name: 'Answer' }).last()).toContainText(/\d/);
  }
  await inspect(page, 'chat-of-two');

  await share.press('Enter');
  await page.getByRole('button', { name: 'Take it back from the team' }).click();
  await expect(dora.getByRole('heading', { name: 'This chat does not exist' })).toBeVisible({ timeout: 15_000 });
  await dora.context().close();
});

test('a viewer reads what the team is shown, with its proofs, and is told plainly why they do not ask', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, 'anna@kolibri.example');
  await makeTeam(page, 'Readers');
  await linkShop(page);
  await ask(page, 'Sessions by device last week');
  await finishedAnswer(page);
  const chatUrl = page.url();
  await page.getByRole('button', { name: /^Who sees this chat:/ }).press('Enter');
  await page.getByRole('button', { name: 'Show it to the team' }).click();
  await expect(page.getByText('The team sees this chat now.')).toBeVisible();
  const dora = await join(browser, await invite(page, 'dora@franchise.example', 'Viewer'), 'dora@franchise.example');

  await dora.goto(chatUrl);
  const answer = await finishedAnswer(dora);
  await expect(dora.getByText(/^You are watching: new answers appear here by themselves/)).toBeVisible();
  await inspect(dora, 'chat-viewer');
  await expect(dora.getByRole('textbox', { name: 'Your question' })).toHaveCount(0);
  await expect(dora.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
  // What asks anew is not offered, not even disabled.
  await expect(dora.getByRole('main').locator('button:disabled')).toHaveCount(0);
  await expect(answer.getByRole('button', { name: 'Ask again' })).toHaveCount(0);
  await expect(answer.getByRole('group', { name: 'Is this answer right?' })).toHaveCount(0);
  await answer.locator('.number').first().click();
  await expect(dora.getByRole('dialog')).toContainText('runReport');
  await inspect(dora, 'chat-viewer-proof');
  await dora.keyboard.press('Escape');
  await dora.getByRole('button', { name: /^Who sees this chat:/ }).press('Enter');
  await expect(dora.getByText('Anna Berger shows this chat to everybody in Readers.')).toBeVisible();
  await expect(dora.getByRole('button', { name: 'Take it back from the team' })).toHaveCount(0);
  await inspect(dora, 'chat-viewer-share');
  await dora.keyboard.press('Escape');

  await page.goto(chatUrl);
  await finishedAnswer(page);
  await setFault(slowGoogle);
  await ask(page, 'Sessions by channel last week');
  await expect(dora.getByText('Anna Berger is reading this answer, too')).toBeVisible();
  await inspect(dora, 'chat-viewer-watching');
  await dora.context().close();
});
