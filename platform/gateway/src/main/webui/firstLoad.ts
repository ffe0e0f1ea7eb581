import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What of a chunk decides about the first load. */
export interface Part {
  imports: string[];
  code: string;
}

/** Every chunk that these bring along by themselves; what is fetched later is not among them. */
export function closure(parts: Record<string, Part>, from: string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    parts[name]?.imports.forEach(visit);
  };
  from.forEach(visit);
  return [...found];
}

export const zipped = (parts: Record<string, Part>, names: string[]) => names.reduce((bytes, name) => bytes + gzipSync(parts[name]?.code ?? '').length, 0);

/** The build fails where the page that is seen first needs more script than this, in bytes as they are sent. */
export function firstLoad(page: string, most: number): Plugin {
  return {
    name: 'first-load',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const parts = Object.fromEntries(chunks.map(({ fileName, imports, code }) => [fileName, { imports, code }]));
      const first = chunks.filter((one) => one.isEntry || one.facadeModuleId?.endsWith(page)).map((one) => one.fileName);
      const bytes = zipped(parts, closure(parts, first));
      this.info(`first load: ${bytes} of at most ${most} bytes of script`);
      if (bytes > most) this.error(`The first load needs ${bytes} bytes of script, more than ${most}. Fetch later what the first page does not show.`);
    },
  };
}
