import { DIGEST, text, Unreadable } from './bytes';

const VERSION = 2;
const MISSING = -1;
const INTEGER = 4;
const LONG = 8;
const KINDS = ['POSTING', 'REVERSAL', 'CORRECTION'];

/** An entry as its canonical bytes say it; what may be missing is empty, or 0. */
export interface Entry {
  readonly member: string;
  readonly sequence: number;
  readonly kind: string;
  readonly year: number;
  readonly hundredths: number;
  readonly category: string;
  readonly strength: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly organiser: string;
  readonly day: string;
  readonly amends: number;
  readonly reason: string;
}

/** Reads field by field; see the decision record on the ledger's encoding. */
class Fields {
  private at = 1;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes[0] !== VERSION) {
      throw new Unreadable('another version');
    }
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  text(): string {
    return text(this.field());
  }

  number(): number {
    const value = this.field(INTEGER);
    return value.length === 0 ? 0 : new DataView(value.buffer, value.byteOffset).getInt32(0);
  }

  skip(length: number): void {
    this.field(length);
  }

  /** What every entry has, though it is not shown. */
  skipRequired(length: number): void {
    if (this.field(length).length === 0) {
      throw new Unreadable('a value that is missing');
    }
  }

  end(): void {
    if (this.at !== this.bytes.length) {
      throw new Unreadable('something else in it');
    }
  }

  /** Its bytes; none if it is missing. */
  private field(length?: number): Uint8Array {
    if (this.at + INTEGER > this.bytes.length) {
      throw new Unreadable('too short');
    }
    const said = this.view.getInt32(this.at);
    this.at += INTEGER;
    if (said === MISSING) {
      return new Uint8Array();
    }
    if (said < 0 || this.at + said > this.bytes.length || (length !== undefined && said !== length)) {
      throw new Unreadable('a length that can’t be');
    }
    this.at += said;
    return this.bytes.slice(this.at - said, this.at);
  }
}

export function readEntry(bytes: Uint8Array): Entry {
  const fields = new Fields(bytes);
  const member = fields.text();
  const sequence = fields.number();
  fields.text();
  const kind = fields.text();
  const year = fields.number();
  const hundredths = fields.number();
  const category = fields.text();
  fields.text();
  const strength = fields.text();
  const titleZh = fields.text();
  const titleEn = fields.text();
  const organiser = fields.text();
  fields.text();
  fields.text();
  const day = fields.text();
  fields.text();
  fields.skip(DIGEST);
  fields.text();
  fields.number();
  fields.skip(DIGEST);
  fields.text();
  fields.skipRequired(LONG);
  const amends = fields.number();
  const reason = fields.text();
  fields.end();
  if (!KINDS.includes(kind) || !isDay(day)) {
    throw new Unreadable('not an entry');
  }
  return { member, sequence, kind, year, hundredths, category, strength, titleZh, titleEn, organiser, day, amends, reason };
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
