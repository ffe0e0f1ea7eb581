import { Table } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** What it is a table of, for who reads by ear. */
  label: string;
  heads: string[];
  minWidth?: number;
  /** How many rows there are, where not all of them are on the page. */
  rows?: number;
  children: ReactNode;
}

/** A table that scrolls by itself where the page is narrow, also by keyboard. */
export function WideTable({ label, heads, minWidth = 560, rows, children }: Props) {
  return (
    <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': label } }}>
      <Table highlightOnHover={rows !== undefined} verticalSpacing={rows === undefined ? undefined : 'sm'} aria-rowcount={rows === undefined ? undefined : rows + 1}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th scope="col" key={head}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface Long<T> extends Omit<Props, 'rows' | 'children'> {
  items: T[];
  keyOf: (item: T) => string;
  /** The cells of one row. */
  children: (item: T) => ReactNode;
}

/** A table of any length; rows out of sight are a space above and below. */
export function LongTable<T>({ items, keyOf, children, ...table }: Long<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({ count: items.length, estimateSize: () => 64, overscan: 10, scrollMargin: top, getItemKey: (at) => keyOf(items[at]!) });
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? top) - top;
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? top) - top);
  return (
    <div ref={frame}>
      <WideTable {...table} rows={items.length}>
        {before > 0 && <tr aria-hidden style={{ height: before }} />}
        {shown.map((row) => (
          <Table.Tr key={row.key} ref={rows.measureElement} data-index={row.index} aria-rowindex={row.index + 2}>
            {children(items[row.index]!)}
          </Table.Tr>
        ))}
        {after > 0 && <tr aria-hidden style={{ height: after }} />}
      </WideTable>
    </div>
  );
}
