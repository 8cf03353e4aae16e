/** Between two looks at what others have written. */
const EVERY = 3000;

/** Whoever has not touched anything for so long has left: looking goes on as soon as they are back. */
const AWAY = 10 * 60 * 1000;

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const;

/** Fires `x-look` every few seconds while somebody is there to see what comes of it. */
class Live extends HTMLElement {
  private timer: number | undefined;
  private touched = Date.now();

  private readonly touch = (): void => {
    const away = Date.now() - this.touched > AWAY;
    this.touched = Date.now();
    if (away) {
      this.look();
    }
  };

  private readonly look = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - this.touched < AWAY) {
      this.dispatchEvent(new CustomEvent('x-look'));
    }
  };

  connectedCallback(): void {
    this.timer = window.setInterval(this.look, EVERY);
    document.addEventListener('visibilitychange', this.look);
    TOUCHES.forEach((touch) => document.addEventListener(touch, this.touch, { passive: true }));
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.look);
    TOUCHES.forEach((touch) => document.removeEventListener(touch, this.touch));
  }
}

customElements.define('x-live', Live);
