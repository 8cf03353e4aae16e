import { base64, digest, hash, number, required, text, Unreadable } from './bytes';
import { Note, type NoteKey, readKey } from './note';

export const CAREER = 'career';
const SALT = 16;
const NONE = '-';

/** One place in the chain; the bytes are missing where another year's entry stands. */
export interface Link {
  readonly hash: Uint8Array;
  readonly digest: Uint8Array;
  readonly bytes?: Uint8Array;
}

export interface Leaf {
  readonly year: number;
  readonly hundredths: number;
  readonly entries: number;
  readonly last: number;
  readonly head: Uint8Array;
  readonly salt: Uint8Array;
  readonly index: number;
  readonly path: readonly Uint8Array[];
}

export interface Transcript {
  readonly id: string;
  readonly issued: string;
  readonly holder: string;
  readonly holderZh: string;
  readonly holderEn: string;
  readonly scope: string;
  readonly verifyAt: string;
  readonly key: NoteKey;
  readonly names: ReadonlyMap<string, readonly [string, string]>;
  readonly after: number;
  readonly afterHash: Uint8Array;
  readonly links: readonly Link[];
  readonly leaves: readonly Leaf[];
  readonly checkpoint: Note;
  readonly changes: readonly Note[];
}

export interface Checkpoint {
  readonly size: number;
  readonly root: Uint8Array;
  readonly number: number;
  readonly at: string;
}

/** Takes line after line, each of which has to begin with a word. */
class Lines {
  private at = 0;
  private readonly lines: string[];

  constructor(written: string) {
    if (!written.endsWith('\n')) {
      throw new Unreadable('its last line has no end');
    }
    this.lines = written.slice(0, -1).split('\n');
  }

  is(word: string): boolean {
    return this.lines[this.at]?.startsWith(`${word} `) ?? false;
  }

  /** Texts are never empty and hold no control characters. */
  after(word: string): string {
    const rest = this.any();
    if (!rest.startsWith(`${word} `)) {
      throw new Unreadable(`no ${word}`);
    }
    return rest.slice(word.length + 1);
  }

  any(): string {
    const line = required(this.lines[this.at]);
    this.at += 1;
    return line;
  }

  end(): void {
    if (this.at !== this.lines.length) {
      throw new Unreadable('something behind its end');
    }
  }
}

/** One line, not empty. */
function oneLine(words: string | undefined): string {
  if (!words || /\p{Cc}/u.test(words)) {
    throw new Unreadable('not a line of text');
  }
  return words;
}

/** A moment as Java writes one: no fraction, or one of three, six or nine digits that is not zero. */
export function moment(written: string): string {
  const fraction = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.(\d{3}|\d{6}|\d{9}))?Z$/u.exec(written);
  const seconds = new Date(`${written.slice(0, 19)}Z`);
  const isReal = !Number.isNaN(seconds.getTime()) && seconds.toISOString().startsWith(written.slice(0, 19));
  if (!fraction || !isReal || (fraction[1]?.endsWith('000') ?? false)) {
    throw new Unreadable('not a moment');
  }
  return written;
}

export function readTranscript(written: string): Transcript {
  const lines = new Lines(written);
  if (lines.any() !== 'xueshi-transcript/v1') {
    throw new Unreadable('not a transcript');
  }
  const id = oneLine(lines.after('id'));
  const issued = moment(lines.after('issued'));
  const holder = oneLine(lines.after('holder'));
  const holderZh = oneLine(lines.after('name-zh'));
  const holderEn = oneLine(lines.after('name-en'));
  const scope = oneLine(lines.after('scope'));
  const verifyAt = oneLine(lines.after('verify-at'));
  const key = readKey(lines.after('key'));
  const names = new Map<string, readonly [string, string]>();
  while (lines.is('name')) {
    const parts = lines.after('name').split('\t');
    if (parts.length !== 3) {
      throw new Unreadable('not a name');
    }
    const [of, zh, en] = parts.map(oneLine);
    if (!names.has(of!)) {
      names.set(of!, [zh!, en!]);
    }
  }
  const start = exactly(lines.after('after').split(' '), 2);
  const links: Link[] = [];
  while (lines.is('entry') || lines.is('hidden')) {
    links.push(readLink(lines.any()));
  }
  const leaves: Leaf[] = [];
  while (lines.is('leaf')) {
    leaves.push(readLeaf(lines.after('leaf')));
  }
  const checkpoint = Note.unpack(lines.after('checkpoint'));
  const changes: Note[] = [];
  while (lines.is('key-change')) {
    changes.push(Note.unpack(lines.after('key-change')));
  }
  lines.end();
  return {
    id,
    issued,
    holder,
    holderZh,
    holderEn,
    scope,
    verifyAt,
    key,
    names,
    after: number(start[0]),
    afterHash: digest(start[1]),
    links,
    leaves,
    checkpoint,
    changes,
  };
}

function exactly(parts: string[], count: number): string[] {
  if (parts.length !== count) {
    throw new Unreadable('too many or too few parts in a line');
  }
  return parts;
}

export function readLink(line: string): Link {
  const [word, of, rest] = exactly(line.split(' '), 3);
  if (word === 'entry') {
    const bytes = base64(required(rest));
    return { hash: digest(of), digest: hash(bytes), bytes };
  }
  if (word === 'hidden') {
    return { hash: digest(of), digest: digest(rest) };
  }
  throw new Unreadable('not an entry');
}

function readLeaf(line: string): Leaf {
  const of = exactly(line.split(' '), 8);
  const salt = base64(required(of[5]));
  if (salt.length !== SALT) {
    throw new Unreadable('not a salt');
  }
  return {
    year: number(of[0]),
    hundredths: number(of[1]),
    entries: number(of[2]),
    last: number(of[3]),
    head: digest(of[4]),
    salt,
    index: number(of[6]),
    path: of[7] === NONE ? [] : required(of[7]).split(',').map(digest),
  };
}

export function readCheckpoint(written: string): Checkpoint {
  const lines = new Lines(written);
  lines.any();
  const size = number(lines.any());
  const root = digest(lines.any());
  const count = number(lines.after('number'));
  const kind = lines.after('kind');
  if (kind !== 'nightly') {
    number(kind.startsWith('close ') ? kind.slice('close '.length) : undefined);
  }
  const at = moment(lines.after('at'));
  digest(lines.after('previous'));
  lines.end();
  return { size, root, number: count, at };
}

/** The transcript's text in a file: its own, or what a PDF carries between two marks. */
export function carried(file: Uint8Array): string {
  const begin = '-----BEGIN XUESHI TRANSCRIPT-----\n';
  const end = '-----END XUESHI TRANSCRIPT-----\n';
  const latin = new TextDecoder('latin1').decode(file);
  if (!latin.startsWith('%PDF-')) {
    return text(file);
  }
  const from = latin.indexOf(begin);
  const to = latin.indexOf(end, from + 1);
  if (from < 0 || to < 0 || latin.includes(begin, from + 1)) {
    throw new Unreadable('no transcript in this PDF, or more than one');
  }
  return text(file.slice(from + begin.length, to));
}
