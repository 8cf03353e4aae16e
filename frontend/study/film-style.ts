import { css } from 'lit';

/** The look of a film: the controls in the theme's colours, what is beside it below it where there is little room. */
export const filmStyle = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--x-space-2);
  }
  .film {
    min-inline-size: 0;
  }
  media-controller {
    --media-font-family: var(--x-font);
    --media-primary-color: #fff;
    --media-secondary-color: transparent;
    --media-control-background: transparent;
    --media-control-hover-background: rgb(255 255 255 / 18%);
    --media-range-track-height: 6px;
    --media-range-bar-color: var(--x-film-bar, #74c6ad);
    --media-range-thumb-background: #fff;
    --media-range-track-background: rgb(255 255 255 / 30%);
    --media-time-range-buffered-color: rgb(255 255 255 / 35%);
    --media-menu-background: #1c201e;
    --media-focus-box-shadow: inset 0 0 0 2px #9adcc8;
    --media-button-padding: 10px;
    display: block;
    inline-size: 100%;
    overflow: hidden;
    color: #fff;
    background: #000;
    border-radius: var(--x-radius);
  }
  media-controller:not([audio]) {
    aspect-ratio: 16 / 9;
  }
  media-controller[audio] {
    --media-control-padding: 10px;
    overflow: visible;
    background: #25302b;
  }
  /* Above the buttons that open them, whatever room there is. */
  media-captions-menu,
  media-playback-rate-menu {
    position: absolute;
    inset: auto 10px 4.75rem auto;
    min-inline-size: 8rem;
    max-block-size: calc(100% - 5rem);
    overflow-y: auto;
    border-radius: var(--x-radius-s);
  }
  media-controller[audio] media-playback-rate-menu {
    max-block-size: none;
  }
  media-controller:focus-visible {
    outline: 3px solid var(--x-focus);
    outline-offset: 2px;
  }
  video {
    inline-size: 100%;
    block-size: 100%;
  }
  /* Captions make room for the controls while those are there. */
  media-controller:not([userinactive]) video::-webkit-media-text-track-container {
    translate: 0 -5rem;
  }
  audio {
    inline-size: 100%;
  }
  .bars {
    inline-size: 100%;
    background: linear-gradient(transparent, rgb(0 0 0 / 60%) 30%, rgb(0 0 0 / 85%));
  }
  media-controller[audio] .bars {
    background: none;
  }
  media-control-bar {
    display: flex;
    align-items: center;
    inline-size: 100%;
  }
  .line {
    padding-inline: 10px;
    box-sizing: border-box;
  }
  media-time-range {
    inline-size: 100%;
    min-block-size: 28px;
  }
  .spring {
    flex: 1;
  }
  media-time-display {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  media-controller:not([breakpointwide]) .roomy {
    display: none;
  }
  media-controller:not([breakpointwide]) {
    --media-button-padding: 8px;
  }
  .broken {
    padding: var(--x-space-2);
    color: var(--x-ink);
    background: var(--x-bad-bg);
    border-radius: var(--x-radius);
  }
  .resumed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--x-space-1);
    margin: var(--x-space-1) 0 0;
    font-size: var(--x-text-s);
    color: var(--x-ink-2);
  }
  .resumed button,
  .tabs button {
    min-block-size: 2.25rem;
    padding-inline: var(--x-space-1);
    font: inherit;
    color: var(--x-accent);
    cursor: pointer;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--x-radius-s);
  }
  .resumed button {
    text-decoration: underline;
  }
  :is(.resumed, .tabs) button:focus-visible {
    outline: 2px solid var(--x-focus);
    outline-offset: 1px;
  }
  .beside {
    display: flex;
    flex-direction: column;
    gap: var(--x-space-1);
    box-sizing: border-box;
    min-inline-size: 0;
    max-block-size: 22rem;
    padding: var(--x-space-1);
    background: var(--x-surface);
    border: 1px solid var(--x-line);
    border-radius: var(--x-radius);
  }
  .beside > :last-child {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
  }
  .beside h3 {
    margin: 0;
    padding-inline: var(--x-space-1);
    font-size: var(--x-text-m);
    font-weight: var(--x-weight-strong);
  }
  @container (min-width: 44rem) {
    .all:has(.beside):not(.sound) {
      grid-template-columns: minmax(0, 1fr) 17rem;
    }
    /* As high as the film, however much there is to read. */
    .all:not(.sound) .beside {
      block-size: 0;
      min-block-size: 100%;
      max-block-size: none;
    }
  }
  .tabs {
    display: flex;
    gap: var(--x-space-half);
  }
  .tabs button[aria-pressed='true'] {
    font-weight: var(--x-weight-strong);
    background: var(--x-accent-bg);
  }
`;
