import { css } from 'lit';

/** The look of a paper; the rules of `.text` are those that pdf.js expects of a text layer. */
export const paperStyle = css`
  :host {
    display: block;
  }
  .paper {
    min-block-size: 12rem;
    max-block-size: 85vh;
    padding: var(--x-space-1);
    overflow: auto;
    background: var(--x-surface-2);
    border-radius: var(--x-radius);
  }
  .paper:focus-visible {
    outline: 3px solid var(--x-focus);
    outline-offset: 2px;
  }
  .sheet {
    position: relative;
    margin-inline: auto;
    background: #fff;
    box-shadow: 0 1px 4px rgb(0 0 0 / 20%);
  }
  canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  [hidden] {
    display: none;
  }
  .text {
    position: absolute;
    inset: 0;
    overflow: clip;
    line-height: 1;
    text-align: initial;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
    --min-font-size-inv: calc(1 / var(--min-font-size));
    --scale-round-x: 1px;
    --scale-round-y: 1px;
  }
  .text :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0% 0%;
  }
  .text > :not(.markedContent),
  .text .markedContent span:not(.markedContent) {
    z-index: 1;
    --font-height: 0;
    --scale-x: 1;
    --rotate: 0deg;
    font-size: calc(var(--text-scale-factor) * var(--font-height));
    transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv));
  }
  .text .markedContent {
    display: contents;
  }
  .text ::selection {
    background: rgb(31 111 92 / 30%);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--x-space-1);
    margin-block: var(--x-space-1);
  }
  nav .files {
    display: flex;
    flex-wrap: wrap;
    gap: var(--x-space-2);
    margin-inline-start: auto;
  }
  a {
    color: var(--x-accent);
  }
  button {
    min-block-size: 2.5rem;
    min-inline-size: 2.5rem;
    padding-inline: var(--x-space-2);
    font: inherit;
    color: var(--x-ink);
    cursor: pointer;
    background: var(--x-surface);
    border: 1px solid var(--x-edge);
    border-radius: var(--x-radius-s);
  }
  .zoom button {
    padding-inline: var(--x-space-1);
  }
  button:disabled {
    cursor: default;
    opacity: 0.5;
  }
  :is(button, a, summary):focus-visible {
    outline: 2px solid var(--x-focus);
    outline-offset: 2px;
  }
  .outline ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .outline button {
    inline-size: 100%;
    text-align: start;
    background: none;
    border: 0;
  }
  .resumed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--x-space-1);
    margin: 0 0 var(--x-space-1);
    font-size: var(--x-text-s);
    color: var(--x-ink-2);
  }
  .resumed button {
    color: var(--x-accent);
    text-decoration: underline;
    background: none;
    border: 0;
  }
`;
