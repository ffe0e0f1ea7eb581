import { useQuery } from '@tanstack/react-query';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { readPaper } from '../api/messages';

GlobalWorkerOptions.workerSrc = worker;

/**
 * A PDF of a stranger's, drawn by us: its scripts, forms and links are not run, and it is fetched with the session, so that
 * neither a plug-in nor an address ever holds it. Forgotten with the page.
 */
export const usePdf = (document: string, wanted: boolean) =>
  useQuery({
    queryKey: ['paper', document, 'pdf'],
    queryFn: async (): Promise<PDFDocumentProxy> => getDocument({ data: await readPaper(document), enableXfa: false, isEvalSupported: false, useWasm: false }).promise,
    enabled: wanted,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
