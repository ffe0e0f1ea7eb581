import { expect, test } from 'vitest';
import { wordsOf } from '../../src/texts';
import { en } from '../../src/texts/en';
import { es } from '../../src/texts/es';

test('Spanish is no English in disguise', () => {
  // Given: words that are the same in both
  const alike = ['Prior Auth', 'PDF', 'NPI', 'Ctrl + S', 'Fax', 'Portal'];

  // When
  const copied = Object.entries(flat(en)).filter(([key, text]) => flat(es)[key] === text && !alike.includes(text));

  // Then
  expect(copied).toEqual([]);
});

test('a word of the wire reads as words', () => {
  expect([wordsOf('en').plain('letter-to-sign'), wordsOf('es').plain('letter-to-sign')]).toEqual(['Letter to sign', 'Carta por firmar']);
});

test('a day is the same day in every zone', () => {
  expect([wordsOf('en').day('2026-03-02'), wordsOf('es').day('2026-03-02')]).toEqual(['Mar 2, 2026', '2 mar 2026']);
});

function flat(texts: object, under = ''): Record<string, string> {
  return Object.entries(texts).reduce((all, [key, text]) => {
    if (typeof text === 'string') return { ...all, [under + key]: text };
    // keys are named alike in every language
    if (key === 'list') return all;
    return typeof text === 'object' ? { ...all, ...flat(text, `${under}${key}.`) } : all;
  }, {});
}
