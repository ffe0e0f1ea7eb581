import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Nothing } from '../parts';
import { WideTable } from '../tables';
import { useWords } from '../texts';

/** The figures behind a chart, for who reads by ear and who wants to know exactly. */
export function Figures({ title, head, body }: { title: string; head: string[]; body: ReactNode[][] }) {
  const { t } = useWords();
  if (body.length === 0) return <Nothing>{t.reports.empty}</Nothing>;
  return (
    <WideTable label={title} heads={head}>
      {body.map((row, at) => (
        <Table.Tr key={at}>
          {row.map((cell, column) => (
            <Table.Td key={column}>{cell}</Table.Td>
          ))}
        </Table.Tr>
      ))}
    </WideTable>
  );
}
