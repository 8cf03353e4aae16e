import { ed25519 } from '@noble/curves/ed25519.js';
import { base64, hash, hex, same, text, Unreadable, utf8 } from './bytes';

const ID = 4;
const KEY = 32;
const SIGNATURE = 64;
const ED25519 = 1;
const BEFORE_SIGNATURE = '\u2014 ';

/** A public key as c2sp.org/signed-note writes it. */
export interface NoteKey {
  readonly written: string;
  readonly name: string;
  readonly id: Uint8Array;
  readonly key: Uint8Array;
}

export function readKey(written: string): NoteKey {
  const [name, id, rest] = written.split('+');
  const typed = base64(written.slice((name ?? '').length + (id ?? '').length + 2));
  if (!name || rest === undefined || /\s/u.test(name) || typed.length !== KEY + 1 || typed[0] !== ED25519) {
    throw new Unreadable('not a key');
  }
  const computed = hash(utf8(`${name}\n`), typed).slice(0, ID);
  if (hex(computed) !== id) {
    throw new Unreadable('the hash in this key is not the key’s');
  }
  return { written, name, id: computed, key: typed.slice(1) };
}

/** What people compare. */
export function fingerprint(key: NoteKey): string {
  return hex(hash(key.key)).replace(/(.{4})(?!$)/gu, '$1 ');
}

interface Mark {
  readonly signer: string;
  readonly bytes: Uint8Array;
}

/** A text with signatures below it. */
export class Note {
  constructor(
    readonly text: string,
    readonly marks: readonly Mark[],
  ) {}

  static read(note: string): Note {
    const end = note.indexOf('\n\n');
    if (end < 0 || end + 2 >= note.length || !note.endsWith('\n')) {
      throw new Unreadable('not a signed note');
    }
    const marks = note
      .slice(end + 2, -1)
      .split('\n')
      .map(readMark);
    return new Note(note.slice(0, end + 1), marks);
  }

  /** From its base64, as transcripts pack it. */
  static unpack(packed: string): Note {
    return Note.read(text(base64(packed)));
  }

  signedBy(key: NoteKey): boolean {
    return this.marks.some(
      (mark) =>
        mark.signer === key.name &&
        same(mark.bytes.slice(0, ID), key.id) &&
        verified(mark.bytes.slice(ID), utf8(this.text), key.key),
    );
  }
}

function readMark(line: string): Mark {
  const space = line.lastIndexOf(' ');
  if (!line.startsWith(BEFORE_SIGNATURE) || space < BEFORE_SIGNATURE.length) {
    throw new Unreadable('not a signature’s line');
  }
  const bytes = base64(line.slice(space + 1));
  if (bytes.length !== ID + SIGNATURE) {
    throw new Unreadable('not a signature');
  }
  return { signer: line.slice(BEFORE_SIGNATURE.length, space), bytes };
}

/** By RFC 8032, without the leniency that some chains need. */
function verified(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}
