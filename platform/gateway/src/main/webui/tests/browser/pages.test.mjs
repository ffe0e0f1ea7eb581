import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, accessibleInBoth, fileOrder, person, picture, reaches, unique, withBrowser } from './inbox.mjs';

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
      await accessibleInBoth(ana.page, name);
      await picture(ana.page, `${name}-light`);
    }
    assert.deepEqual(ana.complaints, []);

    // When: 1280 px at 200 % are 640 px (WCAG 1.4.10 asks for less)
    const large = await person(browser, 'ana', LARGE);
    for (const [name, path] of Object.entries(pages)) {
      await settle(large.page, path);

      // Then
      await reachable(large.page, name);
      await picture(large.page, `${name}-200-percent-spanish`);
    }
    assert.equal(await large.page.getAttribute('html', 'lang'), 'es');
    assert.ok(await large.page.getByRole('combobox', { name: 'Idioma' }).isVisible());
    await accessible(large.page, 'at 200 %, in Spanish');
  }));

test('a lead reads the reports, and takes them along', () =>
  withBrowser(async (browser) => {
    // Given
    const { page, complaints } = await person(browser, 'lee');
    await page.getByRole('link', { name: 'Reports' }).click();

    for (const group of ['Payers', 'Letters', 'Work', 'Messages']) {
      // When
      await page.getByRole('radiogroup', { name: 'Which reports' }).getByText(group, { exact: true }).click();
      await settled(page);

      // Then
      await accessibleInBoth(page, `reports: ${group}`);
      await picture(page, `reports-${group.toLowerCase()}`);
      for (const file of await page.getByRole('link', { name: /, as CSV$/ }).all()) {
        const answer = await page.request.get(await file.getAttribute('href'));
        assert.deepEqual([answer.status(), answer.headers()['content-type']], [200, 'text/csv;charset=utf-8'], await file.getAttribute('href'));
      }
    }
    assert.deepEqual(complaints, []);

    // When
    const large = await person(browser, 'lee', LARGE);
    for (const path of ['/reports', '/playbooks', '/canned-texts']) {
      await settle(large.page, path);

      // Then
      await reachable(large.page, path);
      await picture(large.page, `${path.slice(1)}-200-percent-spanish`);
    }
  }));

test('who is not logged in sees the door', () =>
  withBrowser(async (browser) => {
    // Given
    const { page } = await person(browser);

    // When
    await page.goto('/authorizations');
    await page.getByRole('link', { name: 'Log in' }).waitFor();
    const asSent = await page.request.get('/authorizations');

    // Then
    assert.match(asSent.headers()['content-security-policy'], /^default-src 'none'; script-src 'self';/);
    assert.equal(asSent.headers()['cache-control'], 'no-cache');
    await accessible(page, 'the door');
    await picture(page, 'door');
  }));

const LARGE = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, locale: 'es-US' };

/** Nothing scrolls sideways but what has a bar of its own, and every action is inside of the screen or of such a part. */
async function reachable(page, name) {
  const lost = await page.evaluate(() => {
    const scrolls = (element) => element && (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isSeen = (box) => box.width > 1 && box.height > 1;
    const outside = (box) => box.left < 0 || box.right > document.documentElement.clientWidth;
    return [...document.querySelectorAll('a[href], button, input, select, textarea')]
      .filter((one) => isSeen(one.getBoundingClientRect()) && outside(one.getBoundingClientRect()) && !scrolls(one.parentElement) && !one.matches('[href="#main"]'))
      .map((one) => one.outerHTML.slice(0, 120));
  });
  assert.deepEqual([await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), lost], [0, []], `${name} at 200 %`);
}

async function settle(page, path) {
  await page.goto(path);
  await settled(page);
}

async function settled(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.mantine-Loader-root').length === 0);
}
