import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { WorkItem } from '../api/shapes';
import type { Choice } from './choice';
import { WorkCard } from './WorkCard';

/** However long the queue is, only what is in sight is on the page. */
export function WorkList({ items, choice }: { items: WorkItem[]; choice: Choice }) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => 132,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => items[at]!.id,
  });
  return (
    <ul ref={list} style={{ position: 'relative', height: rows.getTotalSize(), listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.getVirtualItems().map((row) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          aria-setsize={items.length}
          aria-posinset={row.index + 1}
          style={{ position: 'absolute', left: 0, right: 0, paddingBottom: 12, transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
        >
          <WorkCard item={items[row.index]!} choice={choice} />
        </li>
      ))}
    </ul>
  );
}
