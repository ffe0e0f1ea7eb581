import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { closure, type Part, zipped } from '../../firstLoad';

const PARTS: Record<string, Part> = {
  'index.js': { imports: ['react.js'], code: 'main' },
  'WorkPage.js': { imports: ['react.js', 'menu.js'], code: 'work' },
  'react.js': { imports: [], code: 'react' },
  'menu.js': { imports: ['react.js', 'WorkPage.js'], code: 'menu' },
  'ReportsPage.js': { imports: ['charts.js'], code: 'reports' },
  'charts.js': { imports: [], code: 'charts' },
};

test('what is fetched later is not in the first load', () => {
  expect(closure(PARTS, ['index.js', 'WorkPage.js'])).toEqual(['index.js', 'react.js', 'WorkPage.js', 'menu.js']);
});

test('it is measured as it is sent', () => {
  expect(zipped(PARTS, ['index.js', 'react.js'])).toBe(gzipSync('main').length + gzipSync('react').length);
});
