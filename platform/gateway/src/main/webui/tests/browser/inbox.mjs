import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const { source: AXE } = createRequire(import.meta.url)('axe-core');

/** Told by deploy/system-tests, which runs the system that is looked at. */
const url = process.env.PRIORAUTH_URL ?? 'http://127.0.0.1:8080';
const executablePath = process.env.PRIORAUTH_CHROMIUM ?? '/usr/bin/chromium';
const pictures = process.env.PRIORAUTH_SCREENSHOTS ?? 'target/screenshots';

// a build that is looked at before it is packaged: the pages come from here, all else from the system
const dist = process.env.PRIORAUTH_DIST;

const WAIT_MS = 20_000;

/** How the template for physical therapy heads the clinical rationale. */
export const RATIONALE = 'Why skilled therapy is needed';

/** A browser for one test file. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    await work(browser);
  } catch (failure) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    await Promise.allSettled(pages.map((page, at) => picture(page, `failed-${process.pid}-${at}`)));
    throw failure;
  } finally {
    await browser.close();
  }
}

/** Somebody at their own screen, logged in; what the page complains of fails the test. */
export async function person(browser, name, settings = {}) {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 }, locale: 'en-US', ...settings });
  context.setDefaultTimeout(WAIT_MS);
  if (dist) await context.route(isPage, fromDist);
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => /Content Security Policy|React|key/.test(said.text()) && said.type() === 'error' && complaints.push(said.text()));
  if (name) await logIn(page, name);
  return { context, page, complaints };
}

const isPage = ({ origin, pathname }) => origin === url && !/^\/(api|session|login|logout)/.test(pathname);

function fromDist(route) {
  const file = join(dist, new URL(route.request().url()).pathname);
  if (file.includes('/assets/')) return existsSync(file) ? route.fulfill({ path: file }) : route.continue();
  return route.fulfill({ path: join(dist, 'index.html') });
}

export async function logIn(page, name, path = '/work') {
  await page.goto(path);
  await page.getByRole('link', { name: /Log in|Iniciar sesión/ }).click();
  await passLogIn(page, name);
}

/** The page of the log-in server. */
export async function passLogIn(page, name) {
  await page.getByLabel('User name').fill(name);
  await page.getByLabel('Password').fill(name);
  await page.getByLabel('Password').press('Enter');
  await page.getByRole('navigation').waitFor();
  // where a redirect leads to is not asked of us
  if (dist) await page.reload();
}

export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** WCAG 2.2 AA and axe's best practices. */
export async function accessible(page, where, within = 'html', options = {}) {
  assert.deepEqual(await findings(page, within, options), [], `axe on ${where}`);
}

/** The same page in both colours, without loading it twice; in the second nothing but its colours is new. */
export async function accessibleInBoth(page, where, within) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page, `${where}, dark`, within, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  await accessible(page, `${where}, light`, within);
}

async function findings(page, within, options) {
  await page.evaluate(atRest);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(([part, asked]) => globalThis.axe.run(part, { resultTypes: ['violations'], ...asked }), [within, options]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
}

/** A colour on its way from one to another has no contrast of its own; what turns for ever is not waited for. */
async function atRest() {
  const frame = () => new Promise(requestAnimationFrame);
  const moving = () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  do {
    await frame();
    await frame();
    await Promise.allSettled(moving().map((one) => one.finished));
  } while (moving().length > 0);
}

/** The list that a field proposes bears the field's label too. */
export const field = (within, label) => within.getByLabel(label, { exact: typeof label === 'string' }).and(within.locator('input, textarea'));

let serial = 0;
/** Nobody else's: the same service for the same patient would be the same order. */
export const unique = () => `${Date.now().toString(36)}${process.pid.toString(36)}${serial++}`;

/** Fills the form of a new order; `without` names labels that are left empty. */
export async function fillOrder(page, { patient, trigger = '', without = [] }) {
  const fields = {
    'Family name': `Okafor${patient}`, 'Given names': 'Nia', 'Date of birth': '1974-05-06', Payer: 'Aetna', 'Member id': `W${patient}${trigger}`,
    'Clinic': 'Riverside Therapy', 'NPI of the clinic': '1234567893', 'Clinician’s family name': 'Chen', 'Clinician’s given names': 'Mei',
    'NPI of the clinician': '9999984591', Credentials: 'MD', 'First day': '2026-12-01', 'Last day': '2027-02-28',
    'Diagnosis 1 (ICD-10-CM)': 'M25.561', 'Code of service 1 (CPT or HCPCS)': '97110', Modifiers: 'GP', Quantity: '24', Times: '2', 'for so many': '12',
    'Functional limitation': 'Cannot climb the 12 stairs to her bedroom without help; walks 100 m before knee pain of 7/10 stops her.',
    'Earlier treatment': 'Six weeks of home exercise and naproxen since September 2026 without lasting relief.',
    Rationale: 'Strengthening of the quadriceps restores stair climbing in knee pain of this kind.',
    Goal: 'Climb 12 stairs without help and walk 400 m with pain of at most 2/10 within 12 weeks.',
    'Plan of care': 'Therapeutic exercise twice a week for 12 weeks.',
  };
  await page.getByLabel('Sex').selectOption('female');
  for (const [label, value] of Object.entries(fields)) {
    if (!without.includes(label)) await field(page, label).fill(value);
  }
}

/** Files a complete order through the API that the page itself uses; answers the authorization's id. */
export async function fileOrder(page, { patient, trigger = '' }) {
  await page.goto('/new-order');
  await fillOrder(page, { patient, trigger });
  await page.getByRole('button', { name: 'File the order' }).click();
  await page.waitForURL(/\/authorizations\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1);
}

/** The case page says so by itself: changes are heard live. */
export const reaches = (page, status) => page.getByText(status, { exact: true }).first().waitFor();

/** Nothing of a patient's, and no token, in what a browser keeps or in its address. */
export async function keepsNothing(page, patient) {
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
  assert.doesNotMatch(kept, new RegExp(`${patient}|Okafor|eyJ`));
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  assert.equal(databases, 0);
}

/** Also where findings stand that do not forbid it. */
export async function sign(page) {
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const reason = dialog.getByLabel('Why you sign although findings stand');
  if (await reason.count()) await reason.fill('The facts were checked with the patient today.');
  await dialog.getByLabel(/I attest/).check();
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
}
