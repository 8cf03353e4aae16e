import { forgetScan, keepTicket, scans } from './shelf';
import { Refused, send, standing, type Taken } from './wire';

/** What became of a scan that was kept. */
export interface Brought {
  readonly taken?: Taken;
  readonly refused?: string;
}

/**
 * Brings what was kept, the oldest first; stops at the first that can't be brought now, and keeps it. Whatever the server has
 * judged is forgotten here.
 */
export async function bringAll(): Promise<Brought[]> {
  const brought: Brought[] = [];
  for (const [key, kept] of await scans()) {
    // A new token, and a new ticket for the next scan; the old one goes with the old scan.
    const now = await standing(kept.session);
    await keepTicket(kept.session, now);
    try {
      const { code, ticket, latitude, longitude } = kept;
      brought.push({ taken: await send(kept.session, now, { code, ticket, latitude, longitude }) });
    } catch (failed) {
      if (!(failed instanceof Refused)) {
        throw failed;
      }
      brought.push({ refused: failed.message });
    }
    await forgetScan(key);
  }
  return brought;
}
