import { html, LitElement, nothing } from 'lit';
import './x-chapters';
import './x-seen';
import './x-transcript';
import { controls } from './film-controls';
import { FilmActs } from './film-acts';
import { filmAction } from './film-keys';
import { FilmMeter } from './film-meter';
import { filmStyle } from './film-style';
import { clockTime, filled, joined, share } from './ranges';
import { playStream } from './stream';
import { fetchCues, type Cue } from './vtt';
import type { Range } from './wire';
import type { Captions } from './x-transcript';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
/** Who has watched on for so long has seen where they were. */
const RESUMED_SHOWN_MILLIS = 20_000;
/** So much may be played before the server has answered for it, at twice the speed. */
const UNDERWAY_MILLIS = 60_000;
/** So near to its end a film begins anew. */
const END_SECONDS = 2;

/**
 * A film or sound in the browser's own player with media-chrome's controls, its speed limited, telling what was really played;
 * below it what of it has been met, beside it its chapters and what is said. Events of what was met are those that `x-study`
 * hears: `x-met`, `x-playing`, `x-audible`, `x-position`; `x-note` asks for a note at a time (detail: milliseconds).
 */
class Film extends LitElement {
  static override properties = {
    source: {},
    name: {},
    section: {},
    sound: { type: Boolean },
    poster: {},
    maxRate: { type: Number },
    positionMillis: { type: Number },
    lengthMillis: { type: Number },
    met: { attribute: false },
    captions: { attribute: false },
    captionLanguage: {},
    chapters: {},
    texts: { attribute: false },
    broken: { state: true },
    ready: { state: true },
    at: { state: true },
    resumedAt: { state: true },
    chapterCues: { state: true },
    side: { state: true },
  };

  declare source: string;
  declare name: string;
  declare section: string;
  /** Without a picture. */
  declare sound: boolean;
  declare poster: string;
  declare maxRate: number;
  declare positionMillis: number;
  declare lengthMillis: number;
  /** What was met before, and since. */
  declare met: readonly Range[];
  declare captions: readonly Captions[];
  declare captionLanguage: string;
  /** Address of the chapters, if there are any. */
  declare chapters: string;
  declare texts: Readonly<Record<string, string>>;
  declare private broken: boolean;
  declare private ready: boolean;
  declare private at: number;
  declare private resumedAt: number;
  declare private chapterCues: readonly Cue[];
  declare private side: 'transcript' | 'chapters';

  private detach: (() => void) | undefined;
  private study: Element | null = null;

  static override styles = filmStyle;

  constructor() {
    super();
    this.sound = false;
    this.poster = '';
    this.maxRate = 1;
    this.met = [];
    this.captions = [];
    this.captionLanguage = '';
    this.chapters = '';
    this.texts = {};
    this.broken = false;
    this.ready = false;
    this.at = 0;
    this.resumedAt = 0;
    this.chapterCues = [];
    this.side = 'transcript';
    this.addEventListener('keydown', (event) => {
      const action = filmAction(event);
      if (action !== undefined) {
        event.preventDefault();
        if (action.kind === 'note') {
          this.tell('x-note', this.now());
        } else {
          new FilmActs(this.media(), this.rates(), (request) => this.ask(request)).act(action);
        }
      }
    });
  }

  override render() {
    return html`
      <div class=${this.sound ? 'all sound' : 'all'}>
        <div class="film">
          ${this.player()} ${this.broken ? html`<p class="broken" role="alert">${this.texts['broken']}</p>` : nothing} ${this.resumed()}
          <x-seen .ranges=${this.met} .length=${this.lengthMillis} unit="time" .texts=${this.texts} @x-go=${this.goTo}></x-seen>
        </div>
        ${this.beside()}
      </div>
    `;
  }

  private player() {
    const language = document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en';
    return html`
      <media-controller ?audio=${this.sound} nohotkeys lang=${language} aria-label=${this.name} breakpoints="wide:480">
        ${this.sound ? html`<audio slot="media" preload="metadata" ?controls=${!this.ready} crossorigin="use-credentials"></audio>` : this.video()}
        ${this.ready ? controls(this.sound, this.rates()) : nothing}
      </media-controller>
    `;
  }

  private video() {
    return html`<video
      slot="media"
      playsinline
      preload="metadata"
      crossorigin="use-credentials"
      ?controls=${!this.ready}
      poster=${this.poster || nothing}
      aria-label=${this.name}
    ></video>`;
  }

  private resumed() {
    return this.resumedAt === 0
      ? nothing
      : html`<p class="resumed" role="status">
          ${filled(this.texts['resumed'], clockTime(this.resumedAt))}
          <button type="button" @click=${this.anew}>${this.texts['anew']}</button>
        </p>`;
  }

  private beside() {
    if (this.captions.length === 0 && this.chapterCues.length === 0) {
      return nothing;
    }
    const both = this.captions.length > 0 && this.chapterCues.length > 0;
    const side = both ? this.side : this.captions.length > 0 ? 'transcript' : 'chapters';
    return html`
      <div class="beside" role="group" aria-label=${this.texts[side] ?? ''}>
        ${both ? this.tabs(side) : html`<h3>${this.texts[side]}</h3>`}
        ${side === 'chapters'
          ? html`<x-chapters .cues=${this.chapterCues} .at=${this.at} name=${this.texts['chapters'] ?? ''} @x-go=${this.goTo}></x-chapters>`
          : html`<x-transcript .captions=${this.captions} language=${this.captionLanguage} .at=${this.at} .texts=${this.texts} @x-go=${this.goTo}></x-transcript>`}
      </div>
    `;
  }

  private tabs(side: string) {
    const tab = (name: 'transcript' | 'chapters') => html`
      <button type="button" aria-pressed=${name === side} @click=${() => (this.side = name)}>${this.texts[name]}</button>
    `;
    return html`<div class="tabs">${tab('transcript')}${tab('chapters')}</div>`;
  }

  override firstUpdated(): void {
    const media = this.media();
    media.addEventListener('loadedmetadata', () => this.resume());
    new FilmMeter(
      media,
      this.section,
      this.maxRate,
      (name, detail) => this.tell(name, detail),
      (at, met) => this.moved(at, met),
    );
    this.addTracks(media);
    void this.open(media);
    void import('./media-kit').then(() => (this.ready = true));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.study = this.closest('x-study');
    this.study?.addEventListener('x-shares', this.compare);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.study?.removeEventListener('x-shares', this.compare);
    this.tell('x-playing', '');
    // The router may move what it has just shown: then it is back at once.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.detach?.();
      }
    });
  }

  /** What was played and not taken is not seen: then the server is asked what is. */
  private readonly compare = (event: Event): void => {
    const taken = (event as CustomEvent<Readonly<Record<string, number>>>).detail[this.section];
    if (taken !== undefined && (share(this.met, this.lengthMillis) - taken) * this.lengthMillis > UNDERWAY_MILLIS) {
      this.tell('x-doubt', 0);
    }
  };

  /** Where the person is, in milliseconds. */
  now(): number {
    return Math.round(this.media().currentTime * 1000);
  }

  /** Goes to that time, in milliseconds. */
  seek(millis: number): void {
    this.media().currentTime = millis / 1000;
    this.at = millis;
  }

  /** Stops for a question, or because the person studies elsewhere. */
  hold(): void {
    this.renderRoot.querySelector<HTMLMediaElement>('[slot=media]')?.pause();
  }

  private media(): HTMLMediaElement {
    const media = this.renderRoot.querySelector<HTMLMediaElement>('[slot=media]');
    if (!media) {
      throw new Error('not rendered yet');
    }
    return media;
  }

  private async open(media: HTMLMediaElement): Promise<void> {
    const broken = (): void => void (this.broken = true);
    if (this.source.endsWith('.m3u8')) {
      this.detach = await playStream(media, this.source, broken);
    } else {
      media.addEventListener('error', broken);
      media.src = this.source;
    }
  }

  private addTracks(media: HTMLMediaElement): void {
    for (const captions of this.captions) {
      media.append(track('captions', captions.source, captions.lang, captions.label, captions.lang === this.captionLanguage));
    }
    if (this.chapters !== '') {
      media.append(track('chapters', this.chapters, '', '', true));
      void fetchCues(this.chapters).then((cues) => (this.chapterCues = cues));
    }
  }

  private rates(): number[] {
    return [...new Set([...RATES.filter((rate) => rate < this.maxRate), this.maxRate])];
  }

  private ask(request: string): void {
    this.renderRoot.querySelector('media-controller')?.dispatchEvent(new CustomEvent(request, { bubbles: true, composed: true }));
  }

  private resume(): void {
    const media = this.media();
    const seconds = this.positionMillis / 1000;
    if (seconds > END_SECONDS && seconds < media.duration - END_SECONDS && media.currentTime === 0) {
      media.currentTime = seconds;
      this.resumedAt = this.positionMillis;
      this.at = this.positionMillis;
    }
  }

  private anew(): void {
    this.resumedAt = 0;
    this.seek(0);
    this.renderRoot.querySelector<HTMLElement>('media-controller')?.focus();
  }

  private goTo(event: CustomEvent<number>): void {
    this.seek(event.detail);
  }

  private moved(at: number, met: Range | undefined): void {
    if (met !== undefined) {
      this.met = joined([...this.met, met]);
    }
    this.at = at;
    this.resumedAt = at > this.resumedAt + RESUMED_SHOWN_MILLIS ? 0 : this.resumedAt;
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function track(kind: string, source: string, language: string, label: string, first: boolean): HTMLTrackElement {
  const element = document.createElement('track');
  element.kind = kind;
  element.src = source;
  element.srclang = language;
  element.label = label;
  element.default = first;
  return element;
}

customElements.define('x-film', Film);
