import { digest, hash, joined, number, same, Unreadable, utf8 } from './bytes';
import { type Entry, readEntry } from './entry';
import { Note, type NoteKey, readKey } from './note';
import {
  CAREER,
  type Checkpoint,
  carried,
  type Leaf,
  moment,
  readCheckpoint,
  readLink,
  readTranscript,
  type Transcript,
} from './transcript';

/** What can be wrong; the words for it lie under these names. */
export type Reason =
  | 'unreadable'
  | 'entry_changed'
  | 'entry_misplaced'
  | 'chain_ends_elsewhere'
  | 'wrong_total'
  | 'not_in_checkpoint'
  | 'checkpoint_not_signed'
  | 'key_not_trusted'
  | 'not_signed';

/** One thing that is wrong; the sequence is 0 if it is about no entry. */
export interface Problem {
  readonly reason: Reason;
  readonly sequence: number;
}

export interface Verdict {
  readonly problems: readonly Problem[];
  readonly transcript?: Transcript;
  readonly checkpoint?: Checkpoint;
  readonly entries: readonly Entry[];
  readonly isTrusted: boolean;
}

/** Keys of the installation that are known from elsewhere, and how they handed over. */
export interface Known {
  readonly keys: readonly NoteKey[];
  readonly changes: readonly Note[];
}

interface Change {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly lastCheckpoint: number;
  readonly keys: readonly [NoteKey, NoteKey];
}

const CHAIN_VERSION = 2;
const NODE = 1;

/** From lines as the installation publishes them. */
export function readKnown(lines: string): Known {
  const keys: NoteKey[] = [];
  const changes: Note[] = [];
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line.startsWith('key-change ')) {
      changes.push(Note.unpack(line.slice('key-change '.length)));
    } else if (line) {
      keys.push(readKey(line));
    }
  }
  return { keys, changes };
}

/** The verdict on a file. This is written apart from the application's own check, and has to agree with it. */
export function verify(file: Uint8Array, known: Known): Verdict {
  try {
    const written = carried(file);
    const note = Note.read(written);
    const transcript = readTranscript(note.text);
    return verdict(note, transcript, readCheckpoint(transcript.checkpoint.text), known);
  } catch (refused) {
    if (!(refused instanceof Unreadable)) {
      throw refused;
    }
    const sequence = damaged(file);
    const problem: Problem = sequence ? { reason: 'entry_changed', sequence } : { reason: 'unreadable', sequence: 0 };
    return { problems: [problem], entries: [], isTrusted: false };
  }
}

function verdict(note: Note, transcript: Transcript, checkpoint: Checkpoint, known: Known): Verdict {
  const problems: Problem[] = [];
  const found = (reason: Reason, sequence: number): void => {
    if (!problems.some((one) => one.reason === reason && one.sequence === sequence)) {
      problems.push({ reason, sequence });
    }
  };
  const entries = chain(transcript, found);
  totals(transcript, entries, found);
  transcript.leaves
    .filter((leaf) => !isIncluded(leaf, transcript.holder, checkpoint))
    .forEach((leaf) => found('not_in_checkpoint', leaf.last));
  signatures(note, transcript, checkpoint, known, found);
  return { problems, transcript, checkpoint, entries, isTrusted: known.keys.length > 0 };
}

type Found = (reason: Reason, sequence: number) => void;

function chain(transcript: Transcript, found: Found): Entry[] {
  const entries: Entry[] = [];
  let head = transcript.afterHash;
  let sequence = transcript.after;
  const isCareer = transcript.scope === CAREER;
  const isFromTheBeginning = sequence === 0 && head.every((byte) => byte === 0);
  if (!isFromTheBeginning && (sequence <= 0 || isCareer)) {
    found('chain_ends_elsewhere', 0);
  }
  for (const link of transcript.links) {
    sequence += 1;
    if (!same(joined(CHAIN_VERSION, head, link.digest), link.hash)) {
      found('entry_changed', sequence);
    }
    if (link.bytes) {
      const entry = shown(link.bytes, sequence, found);
      if (entry) {
        if (entry.sequence !== sequence || entry.member !== transcript.holder) {
          found('entry_misplaced', sequence);
        }
        entries.push(entry);
      }
    }
    head = link.hash;
    for (const leaf of transcript.leaves) {
      if (leaf.last === sequence && !same(leaf.head, head)) {
        found('chain_ends_elsewhere', sequence);
      }
    }
  }
  const last = Math.max(0, ...transcript.leaves.map((leaf) => leaf.last));
  if (last === 0 || sequence !== last) {
    found('chain_ends_elsewhere', sequence);
  }
  return entries;
}

function shown(bytes: Uint8Array, sequence: number, found: Found): Entry | undefined {
  try {
    return readEntry(bytes);
  } catch {
    found('entry_changed', sequence);
    return undefined;
  }
}

function totals(transcript: Transcript, entries: readonly Entry[], found: Found): void {
  const years: number[] = [];
  for (const leaf of transcript.leaves) {
    const of = entries.filter((entry) => entry.year === leaf.year);
    const sum = of.reduce((total, entry) => total + entry.hundredths, 0);
    if (years.includes(leaf.year) || sum !== leaf.hundredths || of.length !== leaf.entries) {
      found('wrong_total', leaf.last);
    }
    years.push(leaf.year);
  }
  entries.filter((entry) => !years.includes(entry.year)).forEach((entry) => found('entry_misplaced', entry.sequence));
  const isWhole =
    transcript.scope === CAREER
      ? transcript.links.every((link) => link.bytes)
      : new Set(years).size === 1 && String(years[0]) === transcript.scope;
  if (!isWhole) {
    found('wrong_total', 0);
  }
}

/** RFC 9162, section 2.1.3.2. */
function isIncluded(leaf: Leaf, holder: string, checkpoint: Checkpoint): boolean {
  if (leaf.index < 0 || leaf.index >= checkpoint.size) {
    return false;
  }
  let at = BigInt(leaf.index);
  let last = BigInt(checkpoint.size) - 1n;
  let computed = leafHash(leaf, holder);
  for (const sibling of leaf.path) {
    if (last === 0n) {
      return false;
    }
    if (at % 2n === 1n || at === last) {
      computed = joined(NODE, sibling, computed);
      while (at % 2n === 0n && at !== 0n) {
        at /= 2n;
        last /= 2n;
      }
    } else {
      computed = joined(NODE, computed, sibling);
    }
    at /= 2n;
    last /= 2n;
  }
  return last === 0n && same(computed, checkpoint.root);
}

function leafHash(leaf: Leaf, holder: string): Uint8Array {
  const fields = [utf8(holder), ...[leaf.year, leaf.hundredths, leaf.entries, leaf.last].map(integer), leaf.head];
  const parts = fields.flatMap((field) => [integer(field.length), field]);
  return hash(Uint8Array.of(0, 1), leaf.salt, ...parts);
}

function integer(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value);
  return bytes;
}

function signatures(note: Note, transcript: Transcript, checkpoint: Checkpoint, known: Known, found: Found): void {
  if (note.marks.length !== 1 || !note.signedBy(transcript.key)) {
    found('not_signed', 0);
    return;
  }
  let changes: Change[];
  try {
    changes = distinct([...transcript.changes, ...known.changes].map(readChange));
  } catch {
    found('key_not_trusted', 0);
    return;
  }
  if (hasHandedOver(transcript.key, checkpoint.number, changes)) {
    found('not_signed', 0);
  }
  const related = relatives(transcript.key, changes);
  const isSigned = related
    .filter((key) => transcript.checkpoint.signedBy(key))
    .some((key) => isInTurn(key, checkpoint.number, changes));
  if (!isSigned) {
    found('checkpoint_not_signed', 0);
  }
  const isForked =
    new Set(changes.map((change) => change.from)).size < changes.length ||
    new Set(changes.map((change) => change.to)).size < changes.length;
  const isTrusted =
    known.keys.length === 0 || known.keys.some((key) => related.some((one) => one.written === key.written));
  if (isForked || !isTrusted) {
    found('key_not_trusted', 0);
  }
}

function readChange(note: Note): Change {
  const lines = note.text.split('\n');
  if (lines.length !== 6 || lines[0] !== 'xueshi key change' || lines[5] !== '') {
    throw new Unreadable('not a change of keys');
  }
  const from = readKey(after('from ', lines[1]));
  const to = readKey(after('to ', lines[2]));
  const lastCheckpoint = number(after('last-checkpoint ', lines[3]));
  moment(after('at ', lines[4]));
  if (!note.signedBy(from) || !note.signedBy(to)) {
    throw new Unreadable('not signed by both');
  }
  return { text: note.text, from: from.written, to: to.written, lastCheckpoint, keys: [from, to] };
}

function after(word: string, line: string | undefined): string {
  if (!line?.startsWith(word)) {
    throw new Unreadable('not a change of keys');
  }
  return line.slice(word.length);
}

function distinct(changes: Change[]): Change[] {
  return changes.filter((change, at) => changes.findIndex((one) => one.text === change.text) === at);
}

function relatives(key: NoteKey, changes: readonly Change[]): NoteKey[] {
  const related = new Map([[key.written, key]]);
  for (let grew = true; grew; ) {
    const before = related.size;
    changes
      .filter((change) => related.has(change.from) || related.has(change.to))
      .forEach((change) => change.keys.forEach((one) => related.set(one.written, one)));
    grew = related.size > before;
  }
  return [...related.values()];
}

/** Whether the key was no longer to be used when that checkpoint had been made. */
function hasHandedOver(key: NoteKey, checkpoint: number, changes: readonly Change[]): boolean {
  return changes.some((change) => change.from === key.written && checkpoint > change.lastCheckpoint);
}

function isInTurn(key: NoteKey, checkpoint: number, changes: readonly Change[]): boolean {
  return (
    !hasHandedOver(key, checkpoint, changes) &&
    changes.every((change) => !(change.to === key.written && checkpoint <= change.lastCheckpoint))
  );
}

/** The first entry of a damaged file whose line is wrong; 0 if none is, or where they are isn't clear. */
function damaged(file: Uint8Array): number {
  const begin = '-----BEGIN XUESHI TRANSCRIPT-----\n';
  const latin = new TextDecoder('latin1').decode(file);
  const from = latin.indexOf(begin);
  const lines = (from < 0 ? latin : latin.slice(from + begin.length)).split('\n');
  const start = lines.findIndex((line) => line.startsWith('after '));
  if (start < 0) {
    return 0;
  }
  let sequence: number;
  let head: Uint8Array;
  try {
    const parts = lines[start]!.split(' ');
    sequence = number(parts[1]);
    head = digest(parts[2]);
  } catch {
    return 0;
  }
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('leaf ')) {
      return 0;
    }
    sequence += 1;
    try {
      const link = readLink(line);
      if (!same(joined(CHAIN_VERSION, head, link.digest), link.hash)) {
        return sequence;
      }
      head = link.hash;
    } catch {
      return sequence;
    }
  }
  return 0;
}
