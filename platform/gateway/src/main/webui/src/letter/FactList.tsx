import { Button, Text, Tooltip } from '@mantine/core';
import type { Statement } from '../api/shapes';
import { factName } from '../names';
import { useWords } from '../texts';
import css from './letter.module.css';
import type { Span } from './marks';

interface Props {
  statements: Statement[];
  /** Where the lines stand now; those that were rewritten are not among them. */
  lines: (Statement & Span)[];
  caret?: number;
  onPoint: (statement: number | undefined) => void;
  onUse?: (line: Span, now: string) => void;
}

const SIGNS: Record<string, string> = { holds: '✓', written: '✎', changed: '⚠', gone: '✗' };

/** Every line with the fact it is bound to: from where, and whether it still holds. */
export function FactList({ statements, lines, caret, onPoint, onUse }: Props) {
  const words = useWords();
  const { t } = words;
  const bound = statements.map((statement, at) => ({ statement, at })).filter(({ statement }) => statement.source && statement.source.fact !== 'person');
  if (bound.length === 0) return null;
  return (
    <ul className={css.facts} aria-label={t.letter.facts}>
      {bound.map(({ statement, at }) => {
        const line = lines.find((one) => one.text === statement.text);
        const here = line !== undefined && caret !== undefined && line.start <= caret && caret <= line.end;
        const standing = line ? (statement.standing ?? 'holds') : 'written';
        return (
          <li key={at}>
            <Tooltip label={<Bound statement={statement} />} multiline maw={420} events={{ hover: true, focus: true, touch: true }}>
              <button
                type="button"
                className={css.fact}
                data-standing={standing}
                data-here={here || undefined}
                onFocus={() => onPoint(at)}
                onBlur={() => onPoint(undefined)}
                onMouseEnter={() => onPoint(at)}
                onMouseLeave={() => onPoint(undefined)}
              >
                <span aria-hidden>{SIGNS[standing]}</span> {factName(statement.source?.fact, statement.kind, words)}
                <span className={css.unseen}>: {t.letter.standings[standing] ?? standing}</span>
              </button>
            </Tooltip>
            {statement.now && line && (
              <Text size="sm" component="span" display="block">
                {t.letter.now(statement.now)}{' '}
                {onUse && (
                  <Button size="compact-xs" variant="default" onClick={() => onUse(line, statement.now!)}>
                    {t.letter.useNow}
                  </Button>
                )}
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Bound({ statement }: { statement: Statement }) {
  const words = useWords();
  const { t } = words;
  const { source, standing, now, stale } = statement;
  return (
    <>
      <div>{statement.text}</div>
      <div>
        {source && factName(source.fact, statement.kind, words)} · {standing && (t.letter.standings[standing] ?? standing)}
      </div>
      {source && <div>{t.letter.source(source.path)}</div>}
      {source?.event && <div>{t.letter.event(source.event)}</div>}
      {now && <div>{t.letter.now(now)}</div>}
      {stale && stale.length > 0 && <div>{t.letter.staleWords(stale.join(', '))}</div>}
    </>
  );
}
