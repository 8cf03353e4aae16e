import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Standing } from './wire';

/** What a phone keeps while it has no network: its tickets, and the scans that it could not bring yet. */
interface Shelf extends DBSchema {
  tickets: { key: string; value: Standing };
  scans: { key: number; value: Kept };
}

export interface Kept {
  readonly session: string;
  readonly code: string;
  readonly ticket: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const VERSION = 1;

function open(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>('xueshi-check-in', VERSION, {
    upgrade(shelf) {
      shelf.createObjectStore('tickets');
      shelf.createObjectStore('scans', { autoIncrement: true });
    },
  });
}

export async function keepTicket(session: string, standing: Standing): Promise<void> {
  await (await open()).put('tickets', standing, session);
}

export async function ticket(session: string): Promise<Standing | undefined> {
  return (await open()).get('tickets', session);
}

export async function keepScan(scan: Kept): Promise<void> {
  await (await open()).add('scans', scan);
}

/** The oldest first, each with the number under which it lies. */
export async function scans(): Promise<[number, Kept][]> {
  const shelf = await open();
  const keys = await shelf.getAllKeys('scans');
  const values = await shelf.getAll('scans');
  return keys.map((key, at) => [key, values[at] as Kept]);
}

export async function forgetScan(key: number): Promise<void> {
  await (await open()).delete('scans', key);
}
