import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fillOrder, keepsNothing, passLogIn, person, picture, reaches, sign, unique, withBrowser } from './inbox.mjs';

test('an order from the form is mended, its letter signed after a new log-in, and the payer approves', () =>
  withBrowser(async (browser) => {
    // Given: a coordinator files an order without a diagnosis
    const patient = unique();
    const ana = await person(browser, 'ana');
    await ana.page.getByRole('link', { name: 'New order' }).click();
    await fillOrder(ana.page, { patient, without: ['Diagnosis 1 (ICD-10-CM)'] });
    await picture(ana.page, 'new-order');
    await ana.page.getByRole('button', { name: 'File the order' }).click();

    // and is told at its field what is missing, and mends it
    const diagnosis = ana.page.getByLabel('Diagnosis 1 (ICD-10-CM)');
    await ana.page.getByRole('alert').getByText(/diagnosis/i).waitFor();
    assert.equal(await diagnosis.getAttribute('aria-invalid'), 'true');
    await picture(ana.page, 'order-to-complete');
    await diagnosis.fill('M25.561');
    await ana.page.getByRole('button', { name: 'Save the order' }).click();
    await ana.page.waitForURL(/\/authorizations\/[0-9a-f-]{36}$/);
    await reaches(ana.page, 'Letter to sign');
    assert.equal(await ana.page.getByRole('button', { name: 'Sign' }).count(), 0);
    await picture(ana.page, 'case-letter-to-sign');

    // When: a clinician signs, whose log-in is too old the first time
    const chen = await person(browser, 'chen');
    await chen.page.route('**/sign', (route) => route.fulfill(tooOld), { times: 1 });
    await chen.page.goto(new URL(ana.page.url()).pathname);
    await sign(chen.page);
    await passLogIn(chen.page, 'chen');
    assert.equal(chen.page.url(), ana.page.url());
    await sign(chen.page);

    // Then
    for (const { page, complaints } of [chen, ana]) {
      await reaches(page, 'Approved');
      await page.getByRole('region', { name: 'Submission' }).getByText('A1').waitFor();
      await page.getByText(/NPI/).first().waitFor();
      await page.getByText('Line 1: 24 of 24 Visits left').waitFor();
      await keepsNothing(page, patient);
      assert.deepEqual(complaints, []);
    }
    assert.match(await chen.page.getByRole('region', { name: 'Signature' }).innerText(), /Chen.*MD[\s\S]*9999984591/);
    const pdf = await chen.page.request.get(await chen.page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href'));
    assert.equal(pdf.headers()['content-type'], 'application/pdf');
    await chen.page.getByRole('heading', { name: 'Validity' }).waitFor();
    await picture(chen.page, 'case-approved');
  }));

const tooOld = {
  status: 403,
  contentType: 'application/problem+json',
  body: JSON.stringify({ title: 'Log in again', status: 403, code: 'signing.reauthenticate', detail: 'Log in again to sign.' }),
};
