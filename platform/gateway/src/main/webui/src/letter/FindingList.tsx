import { Badge, Text, UnstyledButton } from '@mantine/core';
import type { Finding } from '../api/shapes';
import { factName } from '../names';
import { Said } from '../parts';
import { useWords } from '../texts';
import css from './letter.module.css';

export const SEVERITY_COLOURS: Record<string, string> = { blocking: 'red', warning: 'orange', info: 'blue' };

interface Props {
  title: string;
  findings: Finding[];
  /** The words it names were changed since. */
  touched?: (finding: Finding) => boolean;
  /** The caret stands in its words. */
  active?: (finding: Finding) => boolean;
  onShow?: (finding: Finding) => void;
}

/** What the lint says: how bad, what is wrong, the words, what they clash with, how to mend it. */
export function FindingList({ title, findings, touched, active, onShow }: Props) {
  if (findings.length === 0) return <div className={css.noFindings} />;
  return (
    <div className={css.findings}>
      <ul aria-label={title}>
        {findings.map((finding) => (
          <li key={finding.rule + finding.message + finding.span?.start} data-severity={finding.severity} data-active={active?.(finding) || undefined}>
            {onShow ? (
              <UnstyledButton onClick={() => onShow(finding)} className={css.finding} data-finding={finding.rule}>
                <One finding={finding} touched={touched?.(finding) ?? false} />
              </UnstyledButton>
            ) : (
              <One finding={finding} touched={false} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function One({ finding, touched }: { finding: Finding; touched: boolean }) {
  const words = useWords();
  const { t } = words;
  const clash = finding.clash;
  return (
    <>
      <Badge size="sm" color={SEVERITY_COLOURS[finding.severity]} variant="light" c="var(--mantine-color-text)" tt="none">
        {t.letter.severities[finding.severity] ?? finding.severity}
      </Badge>
      <Text size="sm" component="span" display="block" mt={2}>
        <Said>{finding.message}</Said>
      </Text>
      {finding.words && (
        <Text size="sm" component="span" display="block" fs="italic">
          {t.letter.words(finding.words)}
        </Text>
      )}
      {clash && (
        <Text size="sm" component="span" display="block">
          {t.letter.clash(factName(clash.fact, undefined, words), clash.value ?? '')}
        </Text>
      )}
      {finding.remedy && (
        <Text size="sm" component="span" display="block">
          → <Said>{finding.remedy}</Said>
        </Text>
      )}
      {touched && (
        <Text size="xs" component="span" display="block" c="dimmed">
          {t.letter.touched}
        </Text>
      )}
    </>
  );
}
