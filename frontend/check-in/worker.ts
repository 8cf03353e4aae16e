/// <reference lib="webworker" />
import { bringAll } from './bring';

/** The part of the page that lives on without it: opens it without a network, and brings what was kept when there is one again. */
declare const self: ServiceWorkerGlobalScope;

interface BringEvent extends ExtendableEvent {
  readonly tag: string;
}

const PAGE = '/check-in';
const FILES = '/check-in/files/';

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET') {
    return;
  }
  if (pathname === PAGE) {
    event.respondWith(fetch(event.request).catch(async () => (await caches.match(PAGE)) ?? Response.error()));
  } else if (pathname.startsWith(FILES)) {
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  }
});

self.addEventListener('sync', ((event: BringEvent) => {
  if (event.tag === 'bring') {
    event.waitUntil(bringAll());
  }
}) as unknown as EventListener);
