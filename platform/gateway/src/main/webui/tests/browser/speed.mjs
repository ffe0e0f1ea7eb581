// How soon the queue is there: node tests/browser/speed.mjs, against ./start. Prints medians in ms; a slow laptop is played by
// a processor four times slower. First a browser that has never been here, then one that has.
import { chromium } from 'playwright-core';
import { logIn } from './inbox.mjs';

const url = process.env.PRIORAUTH_URL ?? 'http://127.0.0.1:8080';
const RUNS = 9;
const SLOWER = 4;

const browser = await chromium.launch({ executablePath: process.env.PRIORAUTH_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
await logIn(page, 'ana');
const session = await context.newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

for (const visit of ['first', 'again']) {
  const figures = [];
  for (let run = 0; run < RUNS; run++) {
    if (visit === 'first') await session.send('Network.clearBrowserCache');
    figures.push(await look());
  }
  console.log(visit, JSON.stringify(Object.fromEntries(Object.keys(figures[0]).map((key) => [key, median(figures.map((one) => one[key]))]))));
}
await browser.close();

async function look() {
  await page.goto('about:blank');
  await page.goto('/work', { waitUntil: 'commit' });
  // the frame in which the first piece of work stands is the one that counts
  const queue = await page.evaluate(
    () =>
      new Promise((done) => {
        const seen = () => (document.querySelector('article') ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(seen));
        seen();
      }),
  );
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  return { paint: Math.round(paint), queue: Math.round(queue) };
}

function median(all) {
  return all.sort((one, other) => one - other)[Math.floor(all.length / 2)];
}
