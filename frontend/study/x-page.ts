/** Told at most so often. */
const TELL_MILLIS = 2_000;
const WHOLE = 1_000;
/** Who is in the first twentieth has only just begun. */
const BEGUN = 50;

/**
 * A page that is scrolled; goes on where the person was, and tells how far it was scrolled: `x-place` (detail: thousandths of
 * the page that lie above the middle of the window).
 */
class Page extends HTMLElement {
  startPlace = 0;
  texts: Readonly<Record<string, string>> = {};

  private timer = 0;
  private told = 0;
  private readonly sized = new ResizeObserver(() => this.reach());

  connectedCallback(): void {
    this.sized.observe(this);
    window.addEventListener('scroll', this.scrolled, { passive: true, capture: true });
    if (this.startPlace >= BEGUN) {
      void this.resume();
    }
  }

  disconnectedCallback(): void {
    this.sized.disconnect();
    window.removeEventListener('scroll', this.scrolled, { capture: true });
    window.clearTimeout(this.timer);
  }

  /** A table that is wider than its place is scrolled by keyboard too. */
  private reach(): void {
    this.querySelectorAll('table').forEach((table) => {
      if (table.scrollWidth > table.clientWidth) {
        table.tabIndex = 0;
      } else {
        table.removeAttribute('tabindex');
      }
    });
  }

  /** Once pictures have their size. */
  private async resume(): Promise<void> {
    const place = this.startPlace;
    this.startPlace = 0;
    this.told = place;
    await Promise.all([...this.querySelectorAll('img')].map((picture) => picture.decode().catch(() => undefined)));
    if (this.isConnected) {
      this.say();
      this.go(place);
    }
  }

  private go(place: number): void {
    const box = this.getBoundingClientRect();
    window.scrollBy(0, box.top + (box.height * place) / WHOLE - window.innerHeight / 2);
  }

  private say(): void {
    const words = document.createElement('p');
    words.className = 'x-resumed';
    words.setAttribute('role', 'status');
    const anew = document.createElement('button');
    anew.type = 'button';
    anew.textContent = this.texts['anew'] ?? '';
    anew.addEventListener('click', () => {
      words.remove();
      this.scrollIntoView({ block: 'center' });
      window.scrollTo(0, 0);
    });
    words.append(this.texts['resumed'] ?? '', ' ', anew);
    this.prepend(words);
    window.setTimeout(() => words.remove(), 20_000);
  }

  private readonly scrolled = (): void => {
    if (this.timer === 0) {
      this.timer = window.setTimeout(() => {
        this.timer = 0;
        this.tell();
      }, TELL_MILLIS);
    }
  };

  private tell(): void {
    const box = this.getBoundingClientRect();
    const place = box.height === 0 ? 0 : Math.round(((window.innerHeight / 2 - box.top) / box.height) * WHOLE);
    const kept = Math.min(WHOLE, Math.max(0, place));
    if (this.isConnected && Math.abs(kept - this.told) > BEGUN / 2) {
      this.told = kept;
      this.dispatchEvent(new CustomEvent('x-place', { detail: kept, bubbles: true, composed: true }));
    }
  }
}

customElements.define('x-page', Page);
