import { Box, Center, Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { lazy, Suspense, useEffect } from 'react';
import { readPaper } from '../api/messages';
import type { Paper } from '../api/shapes';
import { useWords } from '../texts';
import { PdfPage } from './PdfPage';

// what reads TIFF is fetched by who has one
const TiffPage = lazy(() => import('./TiffPage'));

interface Props {
  paper: Paper;
  pdf: UseQueryResult<PDFDocumentProxy>;
  page: number;
  pages: number;
  width: number;
}

const PICTURES = ['image/png', 'image/jpeg'];

/** A page as it looks, where a browser can show it. */
export function PaperPicture({ paper, pdf, page, pages, width }: Props) {
  const { t } = useWords();
  const m = t.messages;
  return (
    <Box style={{ overflow: 'auto', maxHeight: '80vh' }} tabIndex={0} role="group" aria-label={m.paper}>
      {PICTURES.includes(paper.mediaType) ? (
        <Picture paper={paper} width={width} />
      ) : paper.mediaType === 'image/tiff' ? (
        <Suspense>
          <TiffPage document={paper.document} page={page} width={width} label={m.page(page, pages)} />
        </Suspense>
      ) : pdf.data ? (
        <PdfPage pdf={pdf.data} page={page} width={width} label={m.page(page, pages)} />
      ) : pdf.isFetching ? (
        <Center mih={160}>
          <Loader role="status" aria-label={t.state.loading} />
        </Center>
      ) : (
        <Text size="sm">{pdf.isError ? m.notShown : m.noPicture}</Text>
      )}
    </Box>
  );
}

function Picture({ paper, width }: { paper: Paper; width: number }) {
  const { t } = useWords();
  const address = useQuery({
    queryKey: ['paper', paper.document, 'picture'],
    queryFn: async () => URL.createObjectURL(new Blob([await readPaper(paper.document)], { type: paper.mediaType })),
    staleTime: Infinity,
    gcTime: 0,
  });
  // the bytes live as long as they are looked at
  useEffect(() => () => void (address.data && URL.revokeObjectURL(address.data)), [address.data]);
  return address.data ? <img src={address.data} alt={t.messages.picture(paper.name)} style={{ width, maxWidth: '100%' }} /> : null;
}
