import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, accessibleInBoth, fileOrder, keepsNothing, person, picture, unique, withBrowser } from './inbox.mjs';

test('papers go to a portal and back, a call is linked to its case, and nothing of it stays in the browser', () =>
  withBrowser(async (browser) => {
    // Given
    const patient = unique();
    const { page, complaints } = await person(browser, 'ana');
    const authorization = await fileOrder(page, { patient });

    // When: two pages are laid out for a portal
    await page.goto('/messages/new');
    await page.getByLabel('Channel').selectOption('portal');
    await page.getByLabel('Address of the portal').fill('https://portal.payer.example/upload');
    await page.locator('input[type=file]').setInputFiles({ name: `packet ${patient}.pdf`, mimeType: 'application/pdf', buffer: pdf('Plan of care', 'Notes of the visit') });
    await page.getByText(`packet ${patient}.pdf`).waitFor();
    await accessible(page, 'a message that is written');
    await page.getByRole('button', { name: 'Lay it out for the portal' }).click();
    await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);

    // Then: they are shown, and can be split
    await page.getByText('Page 1 of 2').waitFor();
    await page.getByRole('button', { name: 'Split, join, turn' }).click();
    await page.getByRole('button', { name: /^Leave out page 2/ }).click();
    await page.getByRole('button', { name: /^Turn page 1/ }).click();
    await accessibleInBoth(page, 'pages that are split', '[role=dialog]');
    await page.getByRole('button', { name: 'Make the paper' }).click();
    await page.getByText(/is made and will be enclosed/).waitFor();

    // When: the portal took them
    await page.getByRole('button', { name: 'The portal took it' }).click();
    await accessibleInBoth(page, 'what the portal said', '[role=dialog]');
    await page.getByRole('dialog').getByLabel('Confirmation number').fill('C-4711');
    await page.getByRole('dialog').getByRole('button', { name: 'The portal took it' }).click();
    await page.getByText('Reference: C-4711').waitFor();

    // When: a person says to which case it belongs
    await page.keyboard.press('l');
    await page.getByRole('dialog').getByLabel('Search').fill(`Okafor${patient}`);
    await page.getByRole('radio', { name: new RegExp(patient) }).check();
    await accessibleInBoth(page, 'cases to choose from', '[role=dialog]');
    await page.getByRole('dialog').getByRole('button', { name: 'Choose the case' }).click();
    await page.getByText(/Linked by a person/).waitFor();
    await accessibleInBoth(page, 'a message and its papers');
    await picture(page, 'message');

    // Then
    await keepsNothing(page, patient);
    await page.goto(`/authorizations/${authorization}`);
    await page.getByRole('link', { name: 'Papers for a portal' }).waitFor();
    assert.deepEqual(complaints, []);
  }));

test('a call is put into the conversation it belongs to, taken back, put there with a key, and begins its own', () =>
  withBrowser(async (browser) => {
    // Given
    const { page, complaints } = await person(browser, 'ana');
    const first = await call(page);
    await call(page);
    const thread = page.getByRole('region', { name: 'The same conversation' });
    await thread.getByText('Nothing else was said in this conversation.').waitFor();

    // When
    await join(page, first);
    await accessibleInBoth(page, 'a conversation');
    await picture(page, 'conversation');
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();

    // Then
    await thread.getByText('Nothing else was said in this conversation.').waitFor();

    // When
    await join(page, first);
    await pressed(page, 'b');
    await accessibleInBoth(page, 'its own conversation', '[role=dialog]');
    await page.getByRole('dialog').getByRole('button', { name: 'Begin its own conversation' }).click();

    // Then
    await thread.getByText('Nothing else was said in this conversation.').waitFor();
    assert.equal(await thread.getByRole('list', { name: 'What was put right' }).getByRole('listitem').count(), 1);
    assert.deepEqual(complaints, []);
  }));

async function call(page) {
  await page.goto('/messages/new');
  await page.getByLabel('Channel').selectOption('phone');
  await page.getByLabel('What came of it').fill('They call back.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.waitForURL(/\/messages\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1);
}

/** Again where the page does not listen yet, as a person would. */
async function pressed(page, key) {
  const dialog = page.getByRole('dialog');
  for (let tries = 0; tries < 10; tries++) {
    await page.keyboard.press(key);
    const opened = await dialog.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (opened) return;
  }
  assert.fail(`the key ${key} opens nothing`);
}

async function join(page, other) {
  await pressed(page, 'm');
  const dialog = page.getByRole('dialog');
  await dialog.locator(`input[value="${other}"]`).check();
  await accessibleInBoth(page, 'conversations to choose from', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Put into another conversation' }).click();
  await page.getByRole('region', { name: 'The same conversation' }).locator(`a[href="/messages/${other}"]`).waitFor();
  await dialog.waitFor({ state: 'detached' });
}

/** A page for each line of words, as small as a PDF can be. */
function pdf(...pages) {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const leaves = pages.flatMap((words, at) => {
    const drawn = `BT /F1 20 Tf 60 700 Td (${words}) Tj ET`;
    const leaf = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
    return [leaf, `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`];
  });
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', ...leaves];
  const parts = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  const starts = parts.map((_, at) => head.length + parts.slice(0, at).join('').length);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const body = head + parts.join('');
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`);
}
