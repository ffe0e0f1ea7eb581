import { test } from 'node:test';
import assert from 'node:assert/strict';
import { field, fileOrder, person, picture, RATIONALE, reaches, unique, withBrowser } from './inbox.mjs';

const VAGUE = 'The patient would benefit from therapy and it is medically necessary for quality of life.';
const MENDED = 'Without therapy she cannot climb the 12 stairs to her bedroom and walks at most 100 m.';

test('a letter is mended by its findings, kept when two people write, reviewed, returned and compared', () =>
  withBrowser(async (browser) => {
    // Given
    const ana = await person(browser, 'ana');
    const authorization = await fileOrder(ana.page, { patient: unique() });
    await reaches(ana.page, 'Letter to sign');
    const { page, context } = ana;
    const rationale = page.getByRole('textbox', { name: RATIONALE });

    await step('a vague sentence is marked and its finding leads to it', async () => {
      await rationale.fill(VAGUE);
      await page.getByText('1 section is not saved.').waitFor();
      await rationale.press('Control+s');
      const finding = page.locator('[data-finding="vague-language"]').first();
      await finding.waitFor();
      await page.locator('span[data-severity]').first().waitFor();
      await finding.click();
      const selected = await rationale.evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
      assert.ok(VAGUE.includes(selected) && selected.length > 0, selected);
      await picture(page, 'letter-findings');
    });

    await step('a line shows the fact it is bound to, by keyboard too', async () => {
      const fact = page.getByRole('list', { name: 'Facts in this section' }).first().getByRole('button').first();
      await fact.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await page.getByRole('tooltip').getByText(/Read at/).waitFor();
    });

    await step('who saves second keeps their words and sees the other’s', async () => {
      const second = await context.newPage();
      await second.goto(`/authorizations/${authorization}`);
      const same = second.getByRole('textbox', { name: RATIONALE });
      await same.waitFor();
      await second.route('**/api/v1/stream', (route) => route.abort());
      await rationale.fill(MENDED);
      await same.fill('Words of another window.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved.', { exact: true }).first().waitFor();
      await second.getByText('Somebody else saved this section while you were writing.').waitFor();
      assert.equal(await same.inputValue(), 'Words of another window.');
      await picture(second, 'letter-conflict');
      await second.getByRole('button', { name: 'Take theirs' }).click();
      assert.equal(await same.inputValue(), MENDED);
      await second.close();
    });

    await step('two versions are compared word by word', async () => {
      await page.getByRole('button', { name: 'Versions' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('ins').first().waitFor();
      assert.match(await dialog.locator('del').allInnerTexts().then((all) => all.join(' ')), /benefit/);
      await picture(page, 'letter-versions');
      await page.keyboard.press('Escape');
    });

    await step('it goes to a clinician, comes back with a comment, goes again and is taken over', async () => {
      await page.getByRole('button', { name: 'Submit for review' }).click();
      await field(page, /To whom/).fill('chen');
      await page.getByRole('dialog').getByLabel(/Note/).fill('Please look at the goal.');
      await page.getByRole('dialog').getByRole('button', { name: 'Submit for review' }).click();
      await page.getByText(/In review with chen/).waitFor();
      assert.equal(await rationale.getAttribute('readonly'), '');

      const chen = await person(browser, 'chen');
      await chen.page.goto(`/authorizations/${authorization}`);
      await chen.page.getByRole('button', { name: 'Return', exact: true }).click();
      await chen.page.getByRole('dialog').getByLabel(/goal/i).fill('By when?');
      await chen.page.getByRole('dialog').getByRole('button', { name: 'Return', exact: true }).click();
      await page.getByText('Comment: By when?').waitFor();
      await picture(page, 'letter-returned');
      await chen.page.getByRole('button', { name: 'Take over' }).click();
      await page.getByText(/The letter is with .*Chen/).waitFor();
      assert.deepEqual([...ana.complaints, ...chen.complaints], []);
    });
  }));

/** A step of a journey, so that a failure says which. */
async function step(name, work) {
  try {
    await work();
  } catch (failure) {
    throw new Error(`${name}: ${failure.message}`, { cause: failure });
  }
}
