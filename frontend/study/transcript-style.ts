import { css } from 'lit';

/** The look of a transcript: its lines scroll, the search above them stays. */
export const transcriptStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--x-space-1);
    min-block-size: 0;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--x-space-half);
  }
  input,
  select,
  form button,
  .follow {
    box-sizing: border-box;
    min-block-size: 2.25rem;
    padding-inline: var(--x-space-1);
    font: inherit;
    font-size: var(--x-text-s);
    color: var(--x-ink);
    background: var(--x-surface);
    border: 1px solid var(--x-edge);
    border-radius: var(--x-radius-s);
  }
  input {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  output {
    font-size: var(--x-text-s);
    color: var(--x-ink-2);
    font-variant-numeric: tabular-nums;
  }
  ol {
    flex: 1 1 auto;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  li button {
    display: grid;
    grid-template-columns: 3.25rem 1fr;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: var(--x-space-half) var(--x-space-1);
    color: var(--x-ink);
    text-align: start;
    background: none;
    border: 0;
    border-radius: var(--x-radius-s);
  }
  li button:hover {
    background: var(--x-surface-2);
  }
  li button[aria-current='true'] {
    background: var(--x-accent-bg);
    box-shadow: inset 3px 0 0 var(--x-accent);
  }
  :is(button, input, select):focus-visible {
    outline: 2px solid var(--x-focus);
    outline-offset: -2px;
  }
  time {
    color: var(--x-ink-2);
    font-size: var(--x-text-s);
    font-variant-numeric: tabular-nums;
  }
  mark {
    color: var(--x-ink);
    background: var(--x-warn-bg);
    border-radius: 2px;
  }
  [data-match] mark {
    outline: 2px solid var(--x-focus);
  }
  .follow {
    align-self: center;
    color: var(--x-accent);
  }
  p {
    margin: 0;
    color: var(--x-ink-2);
  }
`;
