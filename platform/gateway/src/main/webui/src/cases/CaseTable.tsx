import { Anchor, Table, Text } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Summary } from '../api/shapes';
import { fullName } from '../names';
import { Said, StatusBadge } from '../parts';
import { useWords } from '../texts';

/** A table of any length; rows out of sight are a space above and below. */
export function CaseTable({ cases }: { cases: Summary[] }) {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({ count: cases.length, estimateSize: () => 64, overscan: 10, scrollMargin: top, getItemKey: (at) => cases[at]!.id });
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  const heads = [t.cases.patient, t.cases.service, t.cases.payer, t.cases.status, t.cases.next, t.cases.changed];
  return (
    <div ref={frame}>
      <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': t.cases.title } }}>
        <Table highlightOnHover verticalSpacing="sm" aria-rowcount={cases.length + 1}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th scope="col" key={head}>
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {before > 0 && <tr aria-hidden style={{ height: before }} />}
            {shown.map((row) => (
              <Table.Tr key={row.key} ref={rows.measureElement} data-index={row.index} aria-rowindex={row.index + 2}>
                <Cells one={cases[row.index]!} />
              </Table.Tr>
            ))}
            {after > 0 && <tr aria-hidden style={{ height: after }} />}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  );
}

function Cells({ one }: { one: Summary }) {
  const words = useWords();
  const { plain, day, when } = words;
  return (
    <>
      <Table.Td>
        <Anchor component={Link} to={`/authorizations/${one.id}`}>
          {fullName(one.patient, words)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {one.patient?.birthDate && day(one.patient.birthDate)} {one.memberId}
        </Text>
      </Table.Td>
      <Table.Td>
        {one.category && plain(one.category)}
        <Text size="xs" c="dimmed">
          {one.services.map((code) => code.code).join(', ')}
        </Text>
      </Table.Td>
      <Table.Td>{one.payer?.name}</Table.Td>
      <Table.Td>
        <StatusBadge status={one.status} />
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          <Said>{one.next.sentence}</Said>
        </Text>
      </Table.Td>
      <Table.Td>{when(one.updatedAt)}</Table.Td>
    </>
  );
}
