import { Input } from '@mantine/core';
import { type Ref, useId } from 'react';
import type { Finding } from '../api/shapes';
import css from './letter.module.css';
import { pieces, type Span } from './marks';

export type Mark = Span & { finding: Finding };

interface Props {
  ref: Ref<HTMLTextAreaElement>;
  heading: string;
  prompt?: string;
  text: string;
  readOnly: boolean;
  marks: Mark[];
  /** The line whose fact is looked at. */
  lit?: Span;
  onType: (text: string) => void;
  onCaret: (at: number | undefined) => void;
}

/** A text field whose flagged words are marked: the same text lies behind it, and gives it its height. */
export function MarkedField({ ref, heading, prompt, text, readOnly, marks, lit, onType, onCaret }: Props) {
  const id = useId();
  return (
    <Input.Wrapper label={heading} description={prompt} id={id} inputWrapperOrder={['label', 'description', 'input']}>
      <div className={css.field} data-readonly={readOnly || undefined}>
        <div aria-hidden className={css.behind}>
          <Behind text={text} marks={marks} lit={lit} />
          {'\n'}
        </div>
        <textarea
          ref={ref}
          id={id}
          className={css.words}
          value={text}
          readOnly={readOnly}
          aria-describedby={prompt ? `${id}-description` : undefined}
          spellCheck
          rows={2}
          onChange={(event) => onType(event.currentTarget.value)}
          onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
          onBlur={() => onCaret(undefined)}
        />
      </div>
    </Input.Wrapper>
  );
}

const RANK = ['info', 'warning', 'blocking'];
const worst = (marks: Mark[]) => RANK[Math.max(...marks.map((mark) => RANK.indexOf(mark.finding.severity)))];

function Behind({ text, marks, lit }: Pick<Props, 'text' | 'marks' | 'lit'>) {
  const within = (start: number) => lit !== undefined && lit.start <= start && start < lit.end;
  const cuts = lit ? [...marks, { ...lit, finding: undefined }] : marks;
  return pieces<Span & { finding?: Finding }>(text, cuts).map((piece) => {
    const flagged = piece.marks.filter((mark): mark is Mark => mark.finding !== undefined);
    if (flagged.length === 0 && !within(piece.start)) return piece.text;
    return (
      <span key={piece.start} className={css.mark} data-severity={flagged.length > 0 ? worst(flagged) : undefined} data-lit={within(piece.start) || undefined}>
        {piece.text}
      </span>
    );
  });
}
