/** A place in a text, in UTF-16 units as the services count them. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where what stood in one text stands in another. What both texts begin and end with did not move; a span that reaches
 * into what lies between was touched and is left out: what was said of those words may no longer hold.
 */
export function moved<T extends Span>(spans: T[], before: string, after: string): T[] {
  if (before === after) return spans;
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    return span.start >= before.length - tail ? [{ ...span, start: span.start + shift, end: span.end + shift }] : [];
  });
}

function commonHead(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length;
}

function commonTail(one: string, other: string, head: number): number {
  const most = Math.min(one.length, other.length) - head;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  return length;
}

/** A stretch of text and what is marked there. */
export interface Piece<T> {
  start: number;
  text: string;
  marks: T[];
}

/** The whole text in order, cut wherever a mark begins or ends. */
export function pieces<T extends Span>(text: string, spans: T[]): Piece<T>[] {
  const inside = spans.filter((span) => span.start < span.end && span.end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return { start, text: text.slice(start, end), marks: inside.filter((span) => span.start <= start && end <= span.end) };
  });
}

/** A section's text is its statements, one a line. */
export function linesOf<T extends { text: string }>(statements: T[]): (T & Span)[] {
  let start = 0;
  return statements.map((statement) => {
    const line = { ...statement, start, end: start + statement.text.length };
    start = line.end + 1;
    return line;
  });
}
