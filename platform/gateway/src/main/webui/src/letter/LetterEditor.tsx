import { Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useSession } from '../shell/session';
import { useWords } from '../texts';
import { useDrafts } from './drafts';
import { EditorBar } from './EditorBar';
import { FindingList } from './FindingList';
import { FindingsSummary } from './FindingsSummary';
import type { Read } from './letter';
import { movesOf } from './moves';
import { SectionRow } from './SectionRow';
import type { Span } from './marks';
import { useSaving } from './saving';

/** Sections, each beside what the lint found in it. Only what was typed is sent; each save is a version. */
export function LetterEditor({ read }: { read: Read }) {
  const { t } = useWords();
  const session = useSession();
  const { letter } = read;
  const drafts = useDrafts(letter.letterId);
  const saving = useSaving(read, drafts);
  const moves = movesOf(letter, session);
  // each section says how to show a place in it
  const places = useRef(new Map<string, (span?: Span) => void>());
  useHotkeys([['mod+S', saving.save]], []);
  return (
    <Stack>
      <FindingsSummary findings={letter.findings} onShow={(finding) => places.current.get(finding.section ?? '')?.(finding.span)} />
      <FindingList title={t.letter.whole} findings={letter.findings.filter((finding) => !finding.section)} />
      {letter.sections.map((section) => (
        <SectionRow
          key={section.id}
          letter={letter}
          section={section}
          draft={drafts[section.id]}
          readOnly={!moves.edit}
          register={(show) => places.current.set(section.id, show)}
        />
      ))}
      <EditorBar read={read} moves={moves} saving={saving} unsaved={Object.keys(drafts).length} />
    </Stack>
  );
}
