import { bringAll } from './bring';
import { door, type Door } from './door';
import { where, type Where } from './place';
import { DECODER, Scanner } from './scanner';
import { keepScan, keepTicket, scans, ticket } from './shelf';
import { Sheet } from './sheet';
import { Refused, send, SignedOut, speak, standing, Unreachable, type Sending, type Standing } from './wire';
import { words } from './words';

/** After how long a page that could not be kept is tried again, in milliseconds; then twice as long each time. */
const AGAIN = 5_000;

/** The page that a member checks in and out with. */
const say = words();
speak(say.language);
const sheet = new Sheet(document.querySelector('main') as HTMLElement, say);

let session: string | null = null;
let known: Standing | null = null;
let place: Where | null = null;

/** Shows how the member stands, by the server or, without a network, as it was last known. */
async function look(): Promise<void> {
  if (!session) {
    sheet.choose();
    return;
  }
  try {
    known = await standing(session);
    await keepTicket(session, known);
    sheet.standing(known);
  } catch (failed) {
    if (failed instanceof SignedOut) {
      sheet.signIn();
    } else if (failed instanceof Refused) {
      sheet.refused(failed.message);
    } else {
      known = (await ticket(session)) ?? null;
      sheet.offline(known);
    }
  }
}

async function submit(what: Sending): Promise<void> {
  if (!session || !known) {
    return;
  }
  const here = known.placeAsked ? place : null;
  const sending = { ...what, latitude: here?.latitude ?? null, longitude: here?.longitude ?? null };
  try {
    sheet.taken(await send(session, known, sending));
    await look();
  } catch (failed) {
    if (failed instanceof Refused) {
      sheet.refused(failed.message);
    } else if (failed instanceof Unreachable && what.code) {
      await keep(what.code, sending);
    } else if (failed instanceof SignedOut) {
      sheet.signIn();
    } else {
      sheet.refused(say.say('failed'));
    }
  }
}

/** Only what was scanned can be kept: digits say nothing of when they were shown. */
async function keep(code: string, sending: Sending): Promise<void> {
  if (!session || !known) {
    return;
  }
  const { latitude = null, longitude = null } = sending;
  await keepScan({ session, code, ticket: known.ticket, latitude, longitude });
  sheet.kept((await scans()).length);
  const registration = await navigator.serviceWorker?.ready;
  // Where the browser can't wake the worker, the page brings it when it sees the network again.
  await (registration as unknown as { sync?: { register(tag: string): Promise<void> } })?.sync?.register('bring').catch(() => undefined);
}

async function bring(): Promise<void> {
  try {
    for (const one of await bringAll()) {
      if (one.taken) {
        sheet.taken(one.taken);
      } else if (one.refused) {
        sheet.refused(one.refused);
      }
    }
  } catch {
    sheet.kept((await scans()).length);
  }
}

/** Takes a door that was scanned or opened; true if it was one. */
function enter(found: Door | null): boolean {
  if (!found) {
    return false;
  }
  const other = found.session !== session;
  session = found.session;
  void (other ? look() : Promise.resolve()).then(() => (found.code ? submit({ code: found.code }) : undefined));
  return true;
}

/** Keeps the page and what it is made of, so that it opens without a network. What fails is tried again after a while. */
async function prepare(again = AGAIN): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return;
  }
  try {
    await keepPage();
    document.documentElement.dataset.prepared = 'true';
  } catch {
    setTimeout(() => void prepare(2 * again), again);
  }
}

async function keepPage(): Promise<void> {
  await navigator.serviceWorker.register('/check-in/files/worker.js', { scope: '/check-in' });
  const files = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=stylesheet]')].map(
    (part) => (part instanceof HTMLScriptElement ? part.src : part.href),
  );
  const cache = await caches.open('check-in');
  await cache.addAll(['/check-in', DECODER, ...files]);
}

const scanner = new Scanner(sheet.video, (text) => enter(door(text)) && sheet.scanned());

sheet.on({
  scan: () => scanner.start().catch(() => sheet.noCamera()),
  stop: () => scanner.stop(),
  type: (digits) => submit({ digits }),
  place: async () => {
    place = await where();
    sheet.placeTold(place !== null);
  },
});
addEventListener('online', () => void bring().then(look));
addEventListener('hashchange', () => enter(door(location.href)));

const opened = door(location.href);
// A code in the address is good for seconds: it is not left in the history.
history.replaceState(null, '', opened ? `#${opened.session}` : location.pathname);
if (opened) {
  enter(opened);
} else {
  void look();
}
void bring();
void prepare();
