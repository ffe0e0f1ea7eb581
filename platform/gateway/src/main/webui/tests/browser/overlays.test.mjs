import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessibleInBoth, field, fileOrder, fillOrder, person, picture, reaches, unique, withBrowser } from './inbox.mjs';

test('what opens above the work is for everybody', () =>
  withBrowser(async (browser) => {
    // Given: work that can be set aside
    const { page, complaints } = await person(browser, 'ana');
    await page.goto('/new-order');
    await fillOrder(page, { patient: unique(), without: ['Diagnosis 1 (ICD-10-CM)'] });
    await page.getByRole('button', { name: 'File the order' }).click();
    await page.getByRole('alert').getByText(/diagnosis/i).waitFor();
    await page.goto('/work');
    const aside = { name: 'Set aside' };
    const work = page.getByRole('article').filter({ has: page.getByRole('button', aside) }).first();

    // When Then
    await work.getByRole('button', { name: 'Steps' }).click();
    await work.getByRole('checkbox').nth(1).waitFor();
    await work.getByRole('button', aside).press('Enter');
    await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor();
    await accessibleInBoth(page, 'steps, and the menu to set aside');
    await picture(page, 'menu');
    await page.getByRole('menuitem', { name: /Another time/ }).click();
    await dialog(page, 'another time');
    await work.getByRole('button', { name: 'Write a note' }).click();
    await dialog(page, 'a note');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await dialog(page, 'a view to save');
    await page.keyboard.press('?');
    await dialog(page, 'the keys');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('Okafor');
    await page.getByText(/Authorization ·/).first().waitFor();
    await accessibleInBoth(page, 'the box that finds');
    await picture(page, 'palette');
    await page.keyboard.press('Escape');
    await gone(page);
    await work.getByRole('button', aside).click();
    await page.getByRole('menuitem').first().click();
    await page.getByRole('button', { name: 'Undo' }).first().waitFor();
    await accessibleInBoth(page, 'what is told');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    assert.deepEqual(complaints, []);
  }));

test('what opens above a letter is for everybody', () =>
  withBrowser(async (browser) => {
    // Given
    const ana = await person(browser, 'ana');
    const authorization = await fileOrder(ana.page, { patient: unique() });
    await reaches(ana.page, 'Letter to sign');
    await ana.page.getByRole('button', { name: 'Withdraw the request' }).click();
    await dialog(ana.page, 'the withdrawal');
    await ana.page.goto('/new-order');
    await field(ana.page, 'Payer').fill('Aet');
    await ana.page.getByRole('option', { name: 'Aetna' }).waitFor();
    await accessibleInBoth(ana.page, 'payers that are proposed');
    const { page, complaints } = await person(browser, 'chen');
    await page.goto(`/authorizations/${authorization}`);

    // When Then
    const press = (name) => page.getByRole('button', { name, exact: true }).click();
    await press('Sign');
    await dialog(page, 'the signature');
    await press('Versions');
    await dialog(page, 'the versions');
    await press('More');
    await page.getByRole('menu').waitFor();
    await accessibleInBoth(page, 'the menu of a letter');
    await page.getByRole('menuitem', { name: 'Hand over' }).click();
    await dialog(page, 'the handing over');
    const fact = page.getByRole('list', { name: 'Facts in this section' }).first().getByRole('button').first();
    await fact.hover();
    await page.getByRole('tooltip').getByText(/Read at/).waitFor();
    await accessibleInBoth(page, 'a fact');
    assert.deepEqual([...ana.complaints, ...complaints], []);
  }));

/** Looked at in both colours, and closed. */
async function dialog(page, where) {
  await page.getByRole('dialog').waitFor();
  await accessibleInBoth(page, where, '[role=dialog]');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await gone(page);
}

const gone = (page) => page.getByRole('dialog').waitFor({ state: 'detached' });
