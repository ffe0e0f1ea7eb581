import { decode, decodeImage, type IFD, toRGBA8 } from 'utif2';

/** No page grows beyond this, whatever size a paper claims; pixels. */
const MOST_PIXELS = 40_000_000;

/** One page as a canvas takes it, and how much higher than wide it is shown: a fax has fewer dots down than across. */
export interface Leaf {
  width: number;
  height: number;
  pixels: Uint8ClampedArray<ArrayBuffer>;
  ratio: number;
}

const WIDTH = 't256';
const HEIGHT = 't257';
const DOTS_ACROSS = 't282';
const DOTS_DOWN = 't283';

/** A whole number, or a fraction of two. */
const number = (of: IFD, tag: string) => {
  const first: unknown = (of[tag] as unknown[] | undefined)?.[0];
  const value: unknown = Array.isArray(first) ? first[0] / first[1] : first;
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined;
};

const MOST_PAGES = 2_000;

/** Each page names where the next one lies; a paper made to harm leads in a circle, and the library would never come back. */
function hasAnEnd(bytes: ArrayBuffer) {
  const view = new DataView(bytes);
  const little = view.getUint16(0) === 0x4949;
  let at = view.getUint32(4, little);
  for (let page = 0; page < MOST_PAGES; page++) {
    at = view.getUint32(at + 2 + 12 * view.getUint16(at, little), little);
    if (at === 0) return true;
  }
  return false;
}

/** Undefined where there is no such page, or where it claims more than a paper has. */
export function leafOf(bytes: ArrayBuffer, page: number): Leaf | undefined {
  if (!hasAnEnd(bytes)) return undefined;
  const leaf = decode(bytes)[page - 1];
  const claimed = leaf && (number(leaf, WIDTH) ?? 0) * (number(leaf, HEIGHT) ?? 0);
  if (!leaf || !claimed || claimed > MOST_PIXELS) return undefined;
  decodeImage(bytes, leaf);
  const { width, height } = leaf;
  const squeezed = (number(leaf, DOTS_ACROSS) ?? 1) / (number(leaf, DOTS_DOWN) ?? 1);
  return { width, height, pixels: new Uint8ClampedArray(toRGBA8(leaf)), ratio: (height * squeezed) / width };
}
