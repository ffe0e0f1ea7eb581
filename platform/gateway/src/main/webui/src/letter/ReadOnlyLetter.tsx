import { Text, Title, Tooltip } from '@mantine/core';
import type { Letter, Signature, Statement } from '../api/shapes';
import { useWords } from '../texts';
import css from './letter.module.css';

/** A letter that is signed or over: its words as they are, each line with the fact it came from, and the signature. */
export function ReadOnlyLetter({ letter }: { letter: Letter }) {
  const { t } = useWords();
  return (
    <article aria-label={letter.title}>
      {letter.sections.map((section) => (
        <section key={section.id} aria-label={section.heading}>
          <Title order={3} size="h6" mt="sm">
            {section.heading}
          </Title>
          {section.statements.map((statement, at) => (
            <Text key={at} size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              <Line statement={statement} />
            </Text>
          ))}
        </section>
      ))}
      {letter.signature && <SignatureBlock by={letter.signature} />}
      {letter.overruled?.reason && <Text size="sm">{t.letter.overruled(letter.overruled.reason)}</Text>}
    </article>
  );
}

function Line({ statement: { text, source } }: { statement: Statement }) {
  const { t } = useWords();
  if (!source || source.fact === 'person') return text;
  return (
    <Tooltip label={`${source.fact}. ${t.letter.source(source.path)}`} multiline maw={420} events={{ hover: true, focus: true, touch: true }}>
      <span tabIndex={0} className={css.bound}>
        {text}
      </span>
    </Tooltip>
  );
}

function SignatureBlock({ by }: { by: Signature }) {
  const { t, when } = useWords();
  const lines = [
    [t.letter.signedAt, when(by.at)],
    [t.letter.npi, by.npi],
    [t.letter.licence, by.licence],
    [t.letter.sha, by.sha256],
  ];
  return (
    <section aria-label={t.letter.signedBy} className={css.signature}>
      <Text fw={600}>
        {by.name}
        {by.credentials && `, ${by.credentials}`}
      </Text>
      <dl>
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
