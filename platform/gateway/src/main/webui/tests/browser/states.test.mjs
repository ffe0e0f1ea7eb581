import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, fileOrder, keepsNothing, person, picture, RATIONALE, reaches, unique, withBrowser } from './inbox.mjs';

test('without a connection what is written stays, and is saved once it is back', () =>
  withBrowser(async (browser) => {
    // Given
    const patient = unique();
    const { page, context } = await person(browser, 'ana');
    await fileOrder(page, { patient });
    await reaches(page, 'Letter to sign');
    const rationale = page.getByRole('textbox', { name: RATIONALE });
    await rationale.waitFor();

    // When
    await context.setOffline(true);
    await page.getByText(/No connection\. What you see/).waitFor();
    await rationale.fill('Written without a connection.');
    await rationale.press('Control+s');
    await page.getByText(/The server does not answer/).first().waitFor();
    await picture(page, 'offline');
    await keepsNothing(page, patient);
    await context.setOffline(false);
    await rationale.press('Control+s');

    // Then
    await page.getByText('Saved.', { exact: true }).first().waitFor();
    await page.reload();
    await rationale.waitFor();
    assert.equal(await rationale.inputValue(), 'Written without a connection.');
  }));

test('a server in trouble is told in its own words, with a way to try again', () =>
  withBrowser(async (browser) => {
    // Given
    const { page } = await person(browser, 'ana');
    await page.route('**/api/v1/inbox/work-items?*', (route) => route.fulfill(broken));

    // When
    await page.goto('/work');
    await page.getByRole('alert').getByText('The inbox is being restarted.').waitFor();
    await accessible(page, 'work in trouble');
    await picture(page, 'trouble');
    await page.unroute('**/api/v1/inbox/work-items?*');
    await page.getByRole('button', { name: 'Try again' }).click();

    // Then
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }));

test('an empty queue says so', () =>
  withBrowser(async (browser) => {
    // Given
    const { page } = await person(browser, 'ana');
    await page.route('**/api/v1/inbox/work-items?*', (route) => route.fulfill({ json: { items: [] } }));

    // When
    await page.goto('/work');

    // Then
    await page.getByText('Nothing needs a person now.').waitFor();
    await picture(page, 'work-empty');
  }));

test('a session that nobody uses ends', () =>
  withBrowser(async (browser) => {
    // Given
    const { page, context } = await person(browser, 'ana');
    await page.clock.install();
    await page.goto('/work');
    await page.getByRole('heading', { name: 'Work' }).waitFor();

    // When
    await page.clock.runFor('14:05');
    await page.getByText('Are you still there?').waitFor();
    await page.getByRole('button', { name: 'Stay logged in' }).click();
    await page.getByText('Are you still there?').waitFor({ state: 'hidden' });
    await page.clock.runFor('14:05');
    await page.getByText('Are you still there?').waitFor();
    await picture(page, 'idle');
    await page.clock.runFor('01:00');

    // Then
    await page.waitForURL((address) => !address.pathname.startsWith('/work'));
    assert.equal((await context.request.get('/session')).status(), 401);
  }));

const broken = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({ title: 'In trouble', status: 500, code: 'trouble', detail: 'The inbox is being restarted.' }),
};
