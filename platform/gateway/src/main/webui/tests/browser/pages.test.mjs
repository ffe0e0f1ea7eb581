import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, fileOrder, person, picture, reaches, unique, withBrowser } from './inbox.mjs';

test('every page is for everybody: light, dark, at 200 %, in Spanish', () =>
  withBrowser(async (browser) => {
    // Given
    const filing = await person(browser, 'ana');
    const authorization = await fileOrder(filing.page, { patient: unique(), trigger: '-DENY' });
    await reaches(filing.page, 'Letter to sign');
    const pages = { work: '/work', messages: '/messages', 'new-message': '/messages/new', mentions: '/mentions', authorizations: '/authorizations', case: `/authorizations/${authorization}`, order: `/authorizations/${authorization}/order`, 'new-order': '/new-order' };

    const ana = await person(browser, 'ana');
    for (const [name, path] of Object.entries(pages)) {
      // When
      await settle(ana.page, path);

      // Then
      for (const colorScheme of ['light', 'dark']) {
        await ana.page.emulateMedia({ colorScheme });
        await accessible(ana.page, `${name}, ${colorScheme}`);
        await picture(ana.page, `${name}-${colorScheme}`);
      }
    }
    assert.deepEqual(ana.complaints, []);

    // When: 1280 px at 200 % are 640 px (WCAG 1.4.10 asks for less)
    const large = await person(browser, 'ana', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, locale: 'es-US' });
    for (const [name, path] of Object.entries(pages)) {
      await settle(large.page, path);

      // Then
      assert.equal(await large.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${name} is not wider than the screen`);
      await picture(large.page, `${name}-200-percent-spanish`);
    }
    assert.equal(await large.page.getAttribute('html', 'lang'), 'es');
    await accessible(large.page, 'at 200 %, in Spanish');
  }));

test('a lead reads the reports', () =>
  withBrowser(async (browser) => {
    // When
    const { page } = await person(browser, 'lee');
    await page.getByRole('link', { name: 'Reports' }).click();
    await page.getByRole('heading', { name: 'Turnaround by payer' }).waitFor();

    // Then
    await accessible(page, 'reports');
    await picture(page, 'reports');
  }));

test('who is not logged in sees the door', () =>
  withBrowser(async (browser) => {
    // Given
    const { page } = await person(browser);

    // When
    await page.goto('/authorizations');
    await page.getByRole('link', { name: 'Log in' }).waitFor();

    // Then
    await accessible(page, 'the door');
    await picture(page, 'door');
  }));

async function settle(page, path) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[role=status] .mantine-Loader-root, .mantine-Loader-root').length === 0);
}
