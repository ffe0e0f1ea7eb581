import { Center, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { readPaper } from '../api/messages';
import { useWords } from '../texts';
import { type Leaf, leafOf } from './tiff';

interface Props {
  document: string;
  page: number;
  /** CSS pixels; the height follows. */
  width: number;
  label: string;
}

/** A page of a fax or scan: no browser shows TIFF by itself. Forgotten with the page. */
export default function TiffPage({ document, page, width, label }: Props) {
  const { t } = useWords();
  const bytes = useQuery({ queryKey: ['paper', document, 'tiff'], queryFn: () => readPaper(document), staleTime: Infinity, gcTime: 0, retry: false });
  const leaf = useMemo(() => (bytes.data ? readable(bytes.data, page) : undefined), [bytes.data, page]);
  if (leaf) return <Drawn leaf={leaf} width={width} label={label} />;
  if (bytes.data || bytes.isError) return <Text size="sm">{t.messages.notShown}</Text>;
  return (
    <Center mih={160}>
      <Loader role="status" aria-label={t.state.loading} />
    </Center>
  );
}

/** What is damaged is said to be; its text stands beside. */
function readable(bytes: ArrayBuffer, page: number) {
  try {
    return leafOf(bytes, page);
  } catch {
    return undefined;
  }
}

function Drawn({ leaf, width, label }: { leaf: Leaf; width: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => canvas.current!.getContext('2d')!.putImageData(new ImageData(leaf.pixels, leaf.width, leaf.height), 0, 0), [leaf]);
  return <canvas ref={canvas} width={leaf.width} height={leaf.height} role="img" aria-label={label} style={{ width, aspectRatio: `1 / ${leaf.ratio}`, background: '#fff', border: '1px solid var(--mantine-color-default-border)' }} />;
}
