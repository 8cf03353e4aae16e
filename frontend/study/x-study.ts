import './x-presence';
import { PulseClient } from './pulse-client';
import type { Answer, Receipt } from './wire';
import type { Met } from './film-meter';
import type { Presence } from './x-presence';

/** The interface's own session is kept alive so often while somebody studies without clicking. */
const ALIVE_MILLIS = 5 * 60 * 1000;

/** Watches what is studied inside it, reports to the server, and shows beside it what has been counted. */
class Study extends HTMLElement {
  /** Lengths of all sections in milliseconds. */
  lengths: Readonly<Record<string, number>> = {};
  /** Share met of each section when the page was opened. */
  shares: Readonly<Record<string, number>> = {};
  countedBefore = 0;
  /** Coverage from which on the item may be done. */
  enough = 1;
  offlineText = '';
  closedText = '';
  elsewhereText = '';
  takeOverText = '';
  /** Words of a presence check, by name. */
  presenceTexts: Readonly<Record<string, string>> = {};

  private client: PulseClient | undefined;
  private reading = '';
  private alive = 0;
  private reached = false;
  private notice: HTMLElement | undefined;
  private aside: HTMLElement | undefined;
  private presence: Presence | undefined;

  constructor() {
    super();
    this.addEventListener('x-met', (event) => {
      const met = (event as CustomEvent<Met>).detail;
      this.client?.meet(met.section, met.from, met.to);
    });
    this.addEventListener('x-playing', (event) => {
      const part = (event as CustomEvent<string>).detail;
      this.client?.playing(part !== '', part || undefined);
    });
    this.addEventListener('x-audible', (event) => this.client?.audible((event as CustomEvent<boolean>).detail));
    this.addEventListener('x-answer', (event) => this.client?.reply((event as CustomEvent<Answer>).detail));
    this.addEventListener('x-waited', () => this.client?.ask());
    this.addEventListener('x-section', (event) => (this.section = (event as CustomEvent<string>).detail));
    this.addEventListener('x-position', (event) => {
      const at = (event as CustomEvent<{ section: string; millis: number }>).detail;
      this.client?.position(at.section, at.millis);
    });
  }

  /** The page that is being read; empty while a film or a paper tells its own. */
  set section(name: string) {
    this.reading = name;
    this.dwell();
  }

  get section(): string {
    return this.reading;
  }

  begin(token: string, pulseSeconds: number, idleSeconds: number): void {
    this.finish();
    const client = new PulseClient(token, pulseSeconds, idleSeconds);
    client.addEventListener('study-receipt', (event) => this.show((event as CustomEvent<Receipt>).detail));
    client.addEventListener('study-connection', (event) => {
      this.tell((event as CustomEvent<boolean>).detail ? '' : this.offlineText);
    });
    this.client = client;
    this.alive = window.setInterval(() => this.dispatchEvent(new CustomEvent('x-alive')), ALIVE_MILLIS);
    this.dwell();
    client.start();
  }

  /** On the first page of a visit the router puts everything into its frame once it is there: a move is no end. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.finish();
      }
    });
  }

  private finish(): void {
    window.clearInterval(this.alive);
    this.client?.end();
    this.client = undefined;
  }

  private dwell(): void {
    const length = this.lengths[this.reading] ?? 0;
    const share = this.shares[this.reading] ?? 0;
    this.client?.dwell(this.reading || undefined, length, share < 1 ? share * length : 0);
  }

  private show(receipt: Receipt): void {
    this.shares = receipt.coverageByPart;
    this.dispatchEvent(new CustomEvent('x-shares', { detail: this.shares }));
    const figures = this.parentElement;
    const counted = this.countedBefore + receipt.countedSeconds;
    const time = figures?.querySelector('.x-measure-time');
    if (time) {
      time.textContent = `${Math.floor(counted / 60)}:${String(counted % 60).padStart(2, '0')}`;
    }
    const bar = figures?.querySelector<HTMLElement>('.x-coverage');
    bar?.style.setProperty('--x-fraction', String(receipt.coverage));
    bar?.setAttribute('aria-valuenow', String(Math.floor(receipt.coverage * 100)));
    figures?.querySelectorAll<HTMLElement>('[data-sections]').forEach((ring) => this.fill(ring));
    if (receipt.open) {
      this.stand(receipt);
      this.check(receipt);
    } else {
      this.presence?.remove();
      this.tell(this.closedText);
    }
    if (receipt.coverage >= this.enough && !this.reached) {
      this.reached = true;
      this.dispatchEvent(new CustomEvent('x-reached'));
    }
  }

  /** The floor: where the person studies, if they have several players. */
  private stand(receipt: Receipt): void {
    if (!receipt.elsewhere) {
      this.aside?.remove();
      this.aside = undefined;
      return;
    }
    if (this.aside) {
      return;
    }
    this.hold();
    const panel = document.createElement('div');
    panel.className = 'x-study-aside';
    panel.setAttribute('role', 'status');
    const words = document.createElement('p');
    words.textContent = this.elsewhereText;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.takeOverText;
    button.addEventListener('click', () => this.client?.takeOver());
    panel.append(words, button);
    this.prepend(panel);
    this.aside = panel;
  }

  private check(receipt: Receipt): void {
    if (receipt.confirmed && !receipt.check) {
      this.presence?.thank();
      this.presence = undefined;
      return;
    }
    if (!this.presence) {
      this.presence = document.createElement('x-presence') as Presence;
      this.presence.texts = this.presenceTexts;
      this.prepend(this.presence);
    }
    if (receipt.check && this.presence.asks(receipt.check, receipt.confirmed)) {
      this.hold();
    } else if (!receipt.check) {
      this.presence.waits(receipt.waitSeconds);
    }
  }

  private hold(): void {
    this.querySelectorAll<HTMLElement & { hold?: () => void }>('x-film').forEach((film) => film.hold?.());
  }

  private fill(ring: HTMLElement): void {
    const sections = (ring.dataset.sections ?? '').split(' ').filter((name) => name !== '');
    const all = sections.reduce((sum, name) => sum + (this.lengths[name] ?? 0), 0);
    const met = sections.reduce((sum, name) => sum + (this.lengths[name] ?? 0) * (this.shares[name] ?? 0), 0);
    const fraction = all > 0 ? met / all : 0;
    ring.style.setProperty('--x-fraction', String(fraction));
    ring.setAttribute('aria-label', (ring.dataset.label ?? '%').replace('%1', String(Math.floor(fraction * 100))));
  }

  private tell(words: string): void {
    if (words === '') {
      this.notice?.remove();
      this.notice = undefined;
      return;
    }
    if (!this.notice) {
      this.notice = document.createElement('p');
      this.notice.className = 'x-study-notice';
      this.notice.setAttribute('role', 'status');
      this.prepend(this.notice);
    }
    this.notice.textContent = words;
  }
}

customElements.define('x-study', Study);
