import type { Page } from 'playwright-core';

/** Signs in at the instance's console by clicking the person's tile; ends on the page asked for. */
export async function signIn(page: Page, name: string, path = '/now/home'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
