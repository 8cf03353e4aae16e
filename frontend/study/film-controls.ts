import { html, nothing } from 'lit';

/** Seconds that one press goes back or on: the keys j and l do the same. */
const STEP = 10;

/** media-chrome's controls: a time line with the chapters on it, and below it everything else. */
export function controls(sound: boolean, rates: readonly number[]) {
  return html`
    ${sound ? nothing : html`<media-loading-indicator slot="centered-chrome" noautohide></media-loading-indicator>`}
    ${sound ? nothing : html`<media-captions-menu hidden anchor="auto"></media-captions-menu>`}
    <media-playback-rate-menu hidden anchor="auto" rates=${rates.join(' ')}></media-playback-rate-menu>
    <div class="bars">
      <media-control-bar class="line"><media-time-range></media-time-range></media-control-bar>
      <media-control-bar>
        <media-play-button></media-play-button>
        <media-seek-backward-button seekoffset=${STEP}></media-seek-backward-button>
        <media-seek-forward-button seekoffset=${STEP}></media-seek-forward-button>
        <media-mute-button></media-mute-button>
        <media-volume-range class="roomy"></media-volume-range>
        <media-time-display showduration></media-time-display>
        <span class="spring"></span>
        ${sound ? nothing : html`<media-captions-menu-button></media-captions-menu-button>`}
        <media-playback-rate-menu-button></media-playback-rate-menu-button>
        ${sound ? nothing : html`<media-pip-button class="roomy"></media-pip-button><media-fullscreen-button></media-fullscreen-button>`}
      </media-control-bar>
    </div>
  `;
}
