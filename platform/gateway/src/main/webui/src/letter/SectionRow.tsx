import { Alert, Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Letter, Section } from '../api/shapes';
import { useWords } from '../texts';
import { Conflict } from './Conflict';
import { type Draft, write } from './drafts';
import { FactList } from './FactList';
import { FindingList } from './FindingList';
import css from './letter.module.css';
import { MarkedField } from './MarkedField';
import { linesOf, moved, type Span } from './marks';
import { Proposed } from './Proposed';

interface Props {
  letter: Letter;
  section: Section;
  draft?: Draft;
  readOnly: boolean;
  register: (show: (span?: Span) => void) => void;
}

/** One section: its words with what is flagged in them, its findings beside, its facts below. */
export function SectionRow({ letter, section, draft, readOnly, register }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number>();
  const [pointed, point] = useState<number>();
  const text = draft?.text ?? section.text;
  const all = letter.findings.filter((finding) => finding.section === section.id);
  const marks = moved(
    all.flatMap((finding) => (finding.span ? [{ ...finding.span, finding }] : [])),
    section.text,
    text,
  );
  const lines = moved(linesOf(section.statements), section.text, text);
  const at = (span: Span) => caret !== undefined && span.start <= caret && caret <= span.end;
  const show = (span?: Span) => reveal(field.current, span && moved([span], section.text, text)[0]);
  useEffect(() => {
    register(show);
  });
  const type = (words: string) => write(letter.letterId, section.id, words, section.text);
  const comments = letter.returned?.comments.filter((comment) => comment.section === section.id) ?? [];
  return (
    <section className={css.row} aria-label={section.heading}>
      <div>
        <MarkedField
          ref={field}
          heading={section.heading}
          prompt={text ? undefined : section.prompt}
          text={text}
          readOnly={readOnly}
          marks={marks}
          lit={lines.find((line) => section.statements.findIndex((one) => one.text === line.text) === pointed)}
          onType={type}
          onCaret={setCaret}
        />
        {comments.map((comment) => (
          <Alert key={comment.text} color="orange" mt="xs" py="xs">
            {t.letter.comment(comment.text)}
          </Alert>
        ))}
        {draft && draft.base !== section.text && <Conflict letter={letter.letterId} section={section} draft={draft} />}
        {section.outdated && (
          <Text size="sm" mt={4}>
            ⚠ {t.letter.outdated}
          </Text>
        )}
        {section.proposed.length > 0 && <Proposed section={section} onUse={readOnly ? undefined : type} />}
        <FactList statements={section.statements} lines={lines} caret={caret} onPoint={point} onUse={readOnly ? undefined : (line, now) => type(text.slice(0, line.start) + now + text.slice(line.end))} />
      </div>
      <FindingList
        title={t.letter.findings}
        findings={all}
        touched={(finding) => finding.span !== undefined && !marks.some((mark) => mark.finding === finding)}
        active={(finding) => marks.some((mark) => mark.finding === finding && at(mark))}
        onShow={(finding) => show(finding.span)}
      />
      {!readOnly && draft && (
        <Button size="compact-xs" variant="subtle" color="gray" c="var(--mantine-color-text)" onClick={() => type(draft.base)} style={{ justifySelf: 'start' }}>
          {t.letter.discard}
        </Button>
      )}
    </section>
  );
}

function reveal(field: HTMLTextAreaElement | null, span?: Span) {
  if (!field) return;
  field.focus({ preventScroll: true });
  if (span) field.setSelectionRange(span.start, span.end);
  field.scrollIntoView({ block: 'center', behavior: 'auto' });
}
