import { test } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, fileOrder, keepsNothing, person, picture, reaches, sign, unique, withBrowser } from './inbox.mjs';

test('a denial is contested, its appeal put together, sent, and then with the payer', () =>
  withBrowser(async (browser) => {
    // Given: the payer denies
    const patient = unique();
    const ana = await person(browser, 'ana');
    await fileOrder(ana.page, { patient, trigger: '-DENY' });
    await reaches(ana.page, 'Letter to sign');
    const chen = await person(browser, 'chen');
    await chen.page.goto(new URL(ana.page.url()).pathname);
    await sign(chen.page);
    const decision = ana.page.getByRole('region', { name: 'The decision' });
    await decision.getByText(/An appeal is possible until/).waitFor();
    await picture(ana.page, 'case-denied');
    await accessible(ana.page, 'a denied case');

    // When
    await reason(ana.page, decision, 'Contest', 'The goals cannot be reached without skilled therapy.');
    await decision.getByText(/Contested by Ana Ruiz/).waitFor();
    await reason(ana.page, decision, 'Appeal', 'The reviewer overlooked the failed home exercise.');
    await decision.getByText('The appeal is ready to be sent.').waitFor();
    const packet = await ana.page.request.get(await decision.getByRole('link', { name: /Appeal packet/ }).getAttribute('href'));
    await decision.getByRole('button', { name: 'It was sent' }).click();
    const dialog = ana.page.getByRole('dialog');
    await dialog.getByLabel(/^On/).fill(todayAtTheClinic());
    await dialog.getByLabel('Reference or confirmation number').fill('FAX-20461');
    await dialog.getByRole('button', { name: 'It was sent' }).click();

    // Then
    await reaches(ana.page, 'Appealed');
    await decision.getByText('The appeal is with the payer (Fax).').waitFor();
    assert.equal(packet.headers()['content-type'], 'application/pdf');
    await accessible(ana.page, 'an appealed case');
    await picture(ana.page, 'case-appealed');
    await keepsNothing(ana.page, patient);
    assert.deepEqual(ana.complaints, []);
  }));

async function reason(page, within, move, why) {
  await within.getByRole('button', { name: move, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(why);
  await dialog.getByRole('button', { name: move, exact: true }).click();
}

/** Nothing was sent on a day that has not come yet where the clinic is. */
const todayAtTheClinic = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
