import { useEffect, useRef } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Props {
  pdf: PDFDocumentProxy;
  page: number;
  /** CSS pixels; the height follows. */
  width: number;
  /** Clockwise, degrees. */
  turn?: number;
  label: string;
}

/** No picture of one page grows beyond this, whatever size a paper claims; pixels. */
const MOST_PIXELS = 16_000_000;

/** One page, drawn. */
export function PdfPage({ pdf, page, width, turn = 0, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawing = draw(pdf, page, width, turn, canvas.current!);
    return () => drawing.stop();
  }, [pdf, page, width, turn]);
  return <canvas ref={canvas} role="img" aria-label={label} style={{ width, maxWidth: '100%', background: '#fff', border: '1px solid var(--mantine-color-default-border)' }} />;
}

function draw(pdf: PDFDocumentProxy, page: number, width: number, turn: number, canvas: HTMLCanvasElement) {
  let stop = () => {};
  let stopped = false;
  const begin = async () => {
    const leaf = await pdf.getPage(page);
    if (stopped) return;
    const rotation = (leaf.rotate + turn) % 360;
    const natural = leaf.getViewport({ scale: 1, rotation });
    const wanted = (width / natural.width) * Math.min(2, window.devicePixelRatio);
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (natural.width * natural.height)));
    canvas.width = Math.max(1, Math.floor(natural.width * scale));
    canvas.height = Math.max(1, Math.floor(natural.height * scale));
    const task = leaf.render({ canvas, viewport: leaf.getViewport({ scale, rotation }) });
    stop = () => task.cancel();
    await task.promise;
  };
  // a page that cannot be drawn stays white; its text stands beside
  begin().catch(() => {});
  return {
    stop: () => {
      stopped = true;
      stop();
    },
  };
}
