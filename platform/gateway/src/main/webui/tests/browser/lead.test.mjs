import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessibleInBoth, person, picture, unique, withBrowser } from './inbox.mjs';

test('a lead writes steps for one payer and a canned text, and takes a deletion back', () =>
  withBrowser(async (browser) => {
    // Given
    const { page, complaints } = await person(browser, 'lee');
    const payer = `payer-${unique()}`;

    // When: the steps for one payer
    await page.getByRole('link', { name: 'Playbooks' }).click();
    await page.getByLabel('Kind of work').selectOption('denied');
    await page.getByLabel('Payer').fill(payer);
    await page.getByLabel('Begun from').getByText('As shipped').waitFor({ state: 'attached' });
    await page.getByLabel('Step 1', { exact: true }).fill('Read the **reason** to {{patient.name}}.');
    await page.getByRole('button', { name: 'Move step 1 down' }).click();
    await page.getByRole('button', { name: 'Write the next version' }).click();
    await page.getByText('Version 1 is written.').waitFor();

    // Then
    assert.equal(await page.getByLabel('Step 2', { exact: true }).inputValue(), 'Read the **reason** to {{patient.name}}.');
    assert.equal(await page.getByRole('region', { name: 'As it will look' }).locator('li').nth(1).innerText(), 'Read the reason to patient.name.');
    await accessibleInBoth(page, 'playbooks');
    await picture(page, 'playbooks');

    // When: a variable that does not exist
    await page.getByLabel('Step 1', { exact: true }).fill('Call {{nobody}}.');
    await page.getByRole('button', { name: 'Write the next version' }).click();

    // Then
    await page.getByRole('alert').getByText(/nobody/).waitFor();

    // When: a canned text, deleted and taken back
    const name = `Status ${unique()}`;
    await page.getByRole('link', { name: 'Canned texts' }).click();
    await page.getByRole('button', { name: 'Write a canned text' }).click();
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Text', { exact: false }).last().fill('How far is {{payer.reference}}?');
    await accessibleInBoth(page, 'a canned text', '[role=dialog]');
    await page.getByRole('button', { name: 'Save the text' }).click();
    await page.getByRole('button', { name: `Delete ${name}` }).click();
    await page.getByRole('article', { name }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();

    // Then
    await page.getByRole('article', { name }).getByText('How far is {{payer.reference}}?').waitFor();
    await accessibleInBoth(page, 'canned texts');
    await picture(page, 'canned-texts');
    assert.deepEqual(complaints, []);
  }));
