import { sha256 } from '@noble/hashes/sha2.js';

/** Something that can't be read as it has to be written. */
export class Unreadable extends Error {}

export const DIGEST = 32;
const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** UTF-8, refused if it is none. */
export function text(bytes: Uint8Array): string {
  try {
    // The decoder would swallow a byte order mark, which is a change like any other.
    const read = decoder.decode(bytes);
    if (encoder.encode(read).length !== bytes.length) {
      throw new Unreadable('a byte order mark');
    }
    return read;
  } catch (notText) {
    throw new Unreadable(String(notText));
  }
}

export function utf8(words: string): Uint8Array {
  return encoder.encode(words);
}

/** Base64 with padding, refused if it could have been written otherwise. */
export function base64(written: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(written);
  } catch (notBase64) {
    throw new Unreadable(String(notBase64));
  }
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  if (toBase64(bytes) !== written) {
    throw new Unreadable('not base64 as it is written');
  }
  return bytes;
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  bytes.forEach((byte) => {
    binary += String.fromCharCode(byte);
  });
  return btoa(binary);
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A digest as transcripts write it. */
export function digest(written: string | undefined): Uint8Array {
  const bytes = base64(required(written));
  if (bytes.length !== DIGEST) {
    throw new Unreadable('not a digest');
  }
  return bytes;
}

export function required(part: string | undefined): string {
  if (part === undefined) {
    throw new Unreadable('something is missing');
  }
  return part;
}

/** A whole number as it is written without sign, space or leading noughts; with a minus where one may be. */
export function number(written: string | undefined): number {
  const value = Number(written);
  if (!Number.isSafeInteger(value) || String(value) !== written) {
    throw new Unreadable('not a number');
  }
  return value;
}

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export function hash(...parts: Uint8Array[]): Uint8Array {
  const sum = sha256.create();
  parts.forEach((part) => sum.update(part));
  return sum.digest();
}

/** Of a first byte and two digests. */
export function joined(first: number, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(Uint8Array.of(first), left, right);
}
