import { expect, test } from 'vitest';
import { leafOf } from '../../src/messages/tiff';

const LONG = 4;
const SHORT = 3;
const RATIONAL = 5;

/** A white page of one bit per dot, with twice as many dots across as down, as a fax in standard quality has them. */
function fax(width: number, height: number): ArrayBuffer {
  const dots = Math.ceil(width / 8) * height;
  const tags = [
    [256, SHORT, width], [257, SHORT, height], [258, SHORT, 1], [259, SHORT, 1], [262, SHORT, 0], [273, LONG, 200], [277, SHORT, 1], [278, SHORT, height], [279, LONG, dots],
    [282, RATIONAL, 180], [283, RATIONAL, 188],
  ];
  const view = new DataView(new ArrayBuffer(200 + dots));
  [0x4949, 42].forEach((value, at) => view.setUint16(2 * at, value, true));
  view.setUint32(4, 8, true);
  view.setUint16(8, tags.length, true);
  tags.forEach(([tag, type, value], at) => {
    const start = 10 + 12 * at;
    view.setUint16(start, tag!, true);
    view.setUint16(start + 2, type!, true);
    view.setUint32(start + 4, 1, true);
    if (type === SHORT) view.setUint16(start + 8, value!, true);
    else view.setUint32(start + 8, value!, true);
  });
  [204, 1, 102, 1].forEach((value, at) => view.setUint32(180 + 4 * at, value, true));
  return view.buffer;
}

test('a fax with half as many dots down is shown twice as high', () => {
  // When
  const leaf = leafOf(fax(16, 10), 1)!;

  // Then
  expect([leaf.width, leaf.height, leaf.ratio, leaf.pixels.length]).toEqual([16, 10, (10 * 2) / 16, 16 * 10 * 4]);
  expect([...leaf.pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
});

test('a page that claims more dots than a paper has is not read', () => {
  // Given
  const bomb = fax(16, 10);
  new DataView(bomb).setUint16(18, 65_000, true);
  new DataView(bomb).setUint16(30, 65_000, true);

  // When
  const leaf = leafOf(bomb, 1);

  // Then
  expect(leaf).toBeUndefined();
});

test('a page that is not there is none', () => {
  expect(leafOf(fax(16, 10), 2)).toBeUndefined();
});

test('a paper whose pages lead in a circle is not read', () => {
  // Given
  const circle = fax(16, 10);
  new DataView(circle).setUint32(10 + 12 * 11, 8, true);

  // When
  const leaf = leafOf(circle, 1);

  // Then
  expect(leaf).toBeUndefined();
});
