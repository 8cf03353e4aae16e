/** Plays a streamed film (HLS): the browser itself where it can, else hls.js, fetched when the first one is shown. */
export async function playStream(media: HTMLMediaElement, source: string, broken: () => void): Promise<() => void> {
  const address = new URL(source, document.baseURI).href;
  if (media.canPlayType('application/vnd.apple.mpegurl') !== '' && (await playsItself(media, address))) {
    media.addEventListener('error', broken);
    return () => media.removeEventListener('error', broken);
  }
  const library = await import('hls.js/dist/hls.min.mjs?url');
  const { default: Hls }: typeof import('hls.js') = await import(/* @vite-ignore */ library.default);
  if (!Hls.isSupported()) {
    broken();
    return () => undefined;
  }
  const player = new Hls({ xhrSetup: (request) => void (request.withCredentials = true) });
  player.on(Hls.Events.ERROR, (_event, problem) => {
    if (problem.fatal && problem.type === Hls.ErrorTypes.MEDIA_ERROR) {
      player.recoverMediaError();
    } else if (problem.fatal) {
      broken();
    }
  });
  player.loadSource(address);
  player.attachMedia(media);
  return () => player.destroy();
}

/** Some browsers promise more than they keep. */
function playsItself(media: HTMLMediaElement, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (plays: boolean) => (): void => {
      media.removeEventListener('loadedmetadata', yes);
      media.removeEventListener('error', no);
      if (!plays) {
        media.removeAttribute('src');
      }
      resolve(plays);
    };
    const yes = done(true);
    const no = done(false);
    media.addEventListener('loadedmetadata', yes);
    media.addEventListener('error', no);
    media.src = address;
    media.load();
  });
}
