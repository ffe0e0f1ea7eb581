import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fileOrder, person, RATIONALE, reaches, unique, withBrowser } from './inbox.mjs';

test('a letter is found, mended and signed without a mouse', () =>
  withBrowser(async (browser) => {
    // Given
    const patient = unique();
    const ana = await person(browser, 'ana');
    await fileOrder(ana.page, { patient, trigger: '-PEND' });
    await reaches(ana.page, 'Letter to sign');
    const { page, complaints } = await person(browser, 'chen');

    // When
    await tabTo(page, 'link', /^Authorizations$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/authorizations');
    await tabTo(page, 'searchbox', /Search/);
    await page.keyboard.type(`Okafor${patient}`);
    await page.getByRole('row', { name: new RegExp(patient) }).waitFor();
    await tabTo(page, 'link', new RegExp(patient));
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: RATIONALE }).waitFor();
    await tabTo(page, 'textbox', RATIONALE);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nShe cares for two children and cannot carry the younger one upstairs.');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).first().waitFor();
    await tabTo(page, 'button', /^Sign$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    if (await page.getByLabel('Why you sign although findings stand').count()) {
      await tabTo(page, 'textbox', /Why you sign/);
      await page.keyboard.type('Checked with the patient.');
    }
    await tabTo(page, 'checkbox', /I attest/);
    await page.keyboard.press('Space');
    await tabTo(page, 'button', /^Sign$/);
    await page.keyboard.press('Enter');

    // Then: the payer pends it and decides later, which the page hears
    await reaches(page, 'Approved');
    assert.deepEqual(complaints, []);
  }));

/** Presses Tab until what is focused has this role and name; where the focus is must be seen. */
async function tabTo(page, role, name) {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press('Tab');
    const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
    if (await wanted.count()) {
      assert.ok(await seen(wanted), `the focus on ${name} is seen`);
      return;
    }
  }
  assert.fail(`Tab never came to ${role} ${name}`);
}

const seen = (focused) =>
  focused.evaluate((element) => {
    const drawn = (one) => {
      const style = getComputedStyle(one);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    };
    const edged = getComputedStyle(element).borderColor !== getComputedStyle(document.body).borderColor;
    return drawn(element) || drawn(element.parentElement) || edged;
  });
