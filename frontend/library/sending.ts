import { Upload, type DetailedError } from 'tus-js-client';

export type State = 'waiting' | 'sending' | 'paused' | 'checking' | 'kept' | 'failed';

/** What all uploads of one element have in common. */
export interface Target {
  endpoint: string;
  organisation: string;
  member: string;
  csrfHeader: string;
  csrfToken: string;
}

/** What the server says of an upload that is complete. */
interface Outcome {
  stage: 'RECEIVING' | 'CHECKING' | 'KEPT' | 'REFUSED';
  message: string | null;
}

/** Pieces are small enough for a proxy's limit and a session to stay awake, large enough not to slow a quick line. */
const CHUNK_BYTES = 64 * 1024 * 1024;
const RETRIES = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 20_000, 60_000];
/** A file up to here is hashed before it goes; a larger one would make people wait, and the server hashes it anyway. */
const HASHED_BYTES = 64 * 1024 * 1024;
const ASK_EVERY_MILLIS = 700;
/** Speed is that of the last seconds, or it would tell of a line that has long become slow. */
const SPEED_MILLIS = 8_000;

/** One file on its way: goes on where it broke off, also after the page or the server was closed. */
export class Sending {
  state: State = 'waiting';
  sent = 0;
  resumed = false;
  message = '';
  id = '';
  private upload: Upload | null = null;
  private marks: { at: number; sent: number }[] = [];
  private closed = false;

  constructor(
    readonly file: File,
    private readonly target: Target,
    private readonly changed: () => void,
  ) {}

  /** Bytes a second, 0 when it is not known. */
  get speed(): number {
    const first = this.marks[0];
    const last = this.marks[this.marks.length - 1];
    return first && last && last.at > first.at ? ((last.sent - first.sent) * 1000) / (last.at - first.at) : 0;
  }

  async start(): Promise<void> {
    this.turn('sending');
    this.marks = [];
    this.upload ??= await this.prepared();
    if (this.state === 'sending') {
      this.upload.start();
    }
  }

  async pause(): Promise<void> {
    this.turn('paused');
    await this.upload?.abort();
  }

  /** Also the server forgets what it has of it. */
  async cancel(): Promise<void> {
    this.closed = true;
    await this.upload?.abort(true).catch(() => undefined);
  }

  private async prepared(): Promise<Upload> {
    const upload = new Upload(this.file, {
      endpoint: this.target.endpoint,
      chunkSize: CHUNK_BYTES,
      retryDelays: RETRIES,
      headers: { [this.target.csrfHeader]: this.target.csrfToken },
      metadata: {
        filename: this.file.name,
        organisation: this.target.organisation,
        sha256: await hash(this.file),
      },
      // Somebody else at this browser, or another place, is another upload.
      fingerprint: async (file) =>
        ['xueshi', this.target.member, this.target.organisation, file.name, file.size, file.lastModified].join('|'),
      removeFingerprintOnSuccess: true,
      onProgress: (sent) => this.progress(sent),
      onSuccess: () => void this.arrived(),
      onError: (error) => this.fail(words(error)),
    });
    const [earlier] = await upload.findPreviousUploads();
    if (earlier) {
      this.resumed = true;
      upload.resumeFromPreviousUpload(earlier);
    }
    return upload;
  }

  private progress(sent: number): void {
    const now = performance.now();
    this.sent = sent;
    this.marks.push({ at: now, sent });
    this.marks = this.marks.filter((mark) => now - mark.at < SPEED_MILLIS);
    this.changed();
  }

  private async arrived(): Promise<void> {
    this.sent = this.file.size;
    this.turn('checking');
    const url = this.upload?.url ?? '';
    this.id = url.substring(url.lastIndexOf('/') + 1);
    while (!this.closed) {
      const outcome = await ask(url);
      if (outcome?.stage === 'KEPT') {
        this.turn('kept');
        return;
      }
      if (outcome?.message) {
        this.fail(outcome.message);
        return;
      }
      await new Promise((wait) => setTimeout(wait, ASK_EVERY_MILLIS));
    }
  }

  private fail(message: string): void {
    this.message = message;
    this.upload = null;
    this.turn('failed');
  }

  private turn(state: State): void {
    this.state = state;
    this.changed();
  }
}

/** Nothing while the line is down: it is asked again. */
async function ask(url: string): Promise<Outcome | null> {
  try {
    const answer = await fetch(url, { headers: { Accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as Outcome) : null;
  } catch {
    return null;
  }
}

/** The server's own words where it has any; they are plain text. */
function words(error: Error | DetailedError): string {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  const plain = response?.getHeader('Content-Type')?.startsWith('text/plain');
  return plain ? (response?.getBody() ?? '') : '';
}

async function hash(file: File): Promise<string> {
  if (file.size > HASHED_BYTES || !globalThis.crypto?.subtle) {
    return '';
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
