/** What the server says; times in epoch milliseconds. */
export interface Seen {
  readonly purpose: 'IN' | 'OUT' | 'PRESENT';
  readonly at: number;
  readonly waits: boolean;
}

export interface Standing {
  readonly title: string;
  readonly venue: string;
  readonly begins: number;
  readonly ends: number;
  readonly zone: string;
  readonly seen: Seen[];
  readonly placeAsked: boolean;
  readonly answerBy: number | null;
  readonly ticket: string;
  readonly header: string;
  readonly token: string;
}

export interface Taken extends Seen {
  readonly again: boolean;
}

/** What the server does not do, in the reader's words. */
export class Refused extends Error {
  constructor(
    readonly reason: string,
    words: string,
  ) {
    super(words);
  }
}

/** Nobody is signed in on this phone any more. */
export class SignedOut extends Error {}

/** There is no network, or the server does not answer: whatever was to be sent is worth keeping. */
export class Unreachable extends Error {}

const PATIENCE_MILLIS = 8000;
const CONFLICT = 409;
const SERVER_FAILED = 500;

/** In which language the server should say what it says: that of the page. */
let language = 'zh';

export function speak(chosen: string): void {
  language = chosen;
}

async function asked(address: string, options: RequestInit): Promise<Response> {
  try {
    const headers = { ...options.headers, 'accept-language': language };
    return await fetch(address, { ...options, headers, credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MILLIS) });
  } catch {
    throw new Unreachable();
  }
}

async function answer<T>(response: Response): Promise<T> {
  if (response.status === CONFLICT) {
    const why = (await response.json()) as { reason: string; words: string };
    throw new Refused(why.reason, why.words);
  }
  if (response.status >= SERVER_FAILED) {
    throw new Unreachable();
  }
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) {
    // A redirect to the sign-in page, or a token of a session that is over.
    throw new SignedOut();
  }
  return (await response.json()) as T;
}

export async function standing(session: string): Promise<Standing> {
  return answer<Standing>(await asked(`/check-in/standing/${session}`, {}));
}

export interface Sending {
  readonly code?: string;
  readonly digits?: string;
  readonly ticket?: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export async function send(session: string, by: Standing, what: Sending): Promise<Taken> {
  const response = await asked(`/check-in/code/${session}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [by.header]: by.token },
    body: JSON.stringify(what),
  });
  return answer<Taken>(response);
}
