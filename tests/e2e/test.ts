import { expect, test as base } from '@playwright/test';

/** A page that throws fails its test, also when nothing on the screen shows it. */
export const test = base.extend<{ uncaughtErrors: void }>({
  uncaughtErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
