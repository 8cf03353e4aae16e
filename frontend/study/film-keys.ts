/** What a key means while a film has the focus. */
export type FilmAction =
  | { readonly kind: 'play' | 'mute' | 'captions' | 'fullscreen' | 'picture' }
  | { readonly kind: 'note' }
  | { readonly kind: 'seek'; readonly seconds: number }
  | { readonly kind: 'go'; readonly fraction: number }
  | { readonly kind: 'louder'; readonly by: number }
  | { readonly kind: 'faster'; readonly steps: number };

const LETTERS: Readonly<Record<string, FilmAction>> = {
  k: { kind: 'play' },
  m: { kind: 'mute' },
  c: { kind: 'captions' },
  f: { kind: 'fullscreen' },
  p: { kind: 'picture' },
  n: { kind: 'note' },
  j: { kind: 'seek', seconds: -10 },
  l: { kind: 'seek', seconds: 10 },
  '<': { kind: 'faster', steps: -1 },
  '>': { kind: 'faster', steps: 1 },
};

/** These have a meaning of their own on buttons, sliders, menus and lists. */
const ON_THE_FILM: Readonly<Record<string, FilmAction>> = {
  ' ': { kind: 'play' },
  ArrowLeft: { kind: 'seek', seconds: -5 },
  ArrowRight: { kind: 'seek', seconds: 5 },
  ArrowUp: { kind: 'louder', by: 0.1 },
  ArrowDown: { kind: 'louder', by: -0.1 },
};

const OWN_MEANING = '[role=slider],[role=menu],[role=menuitemradio],[role=button],button,a,summary,li,input,media-chrome-range,media-chrome-menu';

/** The meaning of a key, if it has any here; typed text and keys with modifiers have none. */
export function filmAction(event: KeyboardEvent): FilmAction | undefined {
  const target = event.composedPath()[0];
  const typing = target instanceof Element && target.matches('textarea, select, input:not([type=range]), [contenteditable]');
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing) {
    return undefined;
  }
  if (/^[0-9]$/.test(event.key)) {
    return { kind: 'go', fraction: Number(event.key) / 10 };
  }
  const letter = LETTERS[event.key.toLowerCase()];
  if (letter !== undefined) {
    return letter;
  }
  const busy = event.composedPath().some((node) => node instanceof Element && node.matches(OWN_MEANING));
  return busy ? undefined : ON_THE_FILM[event.key];
}
