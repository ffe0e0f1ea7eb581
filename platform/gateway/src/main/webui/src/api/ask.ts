/** What the gateway answers when something is wrong (RFC 9457). */
export interface Problem {
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { element: string; code: string; message: string }[];
}

/** A refusal of the API, with its plain words. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }

  get isOffline() {
    return this.problem.status === 0;
  }

  /** Somebody else changed it since it was read (RFC 9110, 15.5.13). */
  get isStale() {
    return this.problem.status === 412;
  }
}

const OFFLINE: Problem = {
  title: 'No connection',
  status: 0,
  code: 'offline',
  detail: 'The server does not answer.',
};

interface Sent {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One answer: its body, and the ETag that a later change has to name. */
export interface Answer<T> {
  data: T;
  etag: string | null;
}

/** With a fresh key: the same request sent twice is done once. */
export const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });

/** Asks the gateway. The session is a cookie; a change bears the header that no foreign page can send. */
export async function ask<T>(path: string, sent: Sent = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: 'application/json', ...sent.headers };
  if (sent.method) headers['Priorauth-Csrf'] = '1';
  if (sent.body !== undefined) headers['Content-Type'] ??= 'application/json';
  const response = await fetch(path, {
    method: sent.method ?? 'GET',
    headers,
    body: written(sent.body),
  }).catch(() => {
    throw new Refused(OFFLINE);
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(problemOf(response.status, text));
  return { data: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('ETag') };
}

const written = (body: unknown) => (body === undefined || typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body));

export const get = async <T>(path: string): Promise<T> => (await ask<T>(path)).data;

/** Bytes, into memory alone: nothing of them is left in an address or in the browser's cache. */
export async function bytesOf(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path).catch(() => {
    throw new Refused(OFFLINE);
  });
  if (!response.ok) throw new Refused(problemOf(response.status, await response.text()));
  return response.arrayBuffer();
}

function problemOf(status: number, text: string): Problem {
  try {
    return { status, ...JSON.parse(text) };
  } catch {
    return { title: 'Error', status, code: `http-${status}`, detail: `The server answered ${status}.` };
  }
}
