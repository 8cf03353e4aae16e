import type { FilmAction } from './film-keys';

/** What the player does itself. */
export type PlayerAction = Exclude<FilmAction, { kind: 'note' }>;

/** Does what a key means. */
export class FilmActs {
  /**
   * @param rates that are allowed, in order
   * @param ask asks media-chrome's controller, which knows how each browser does it
   */
  constructor(
    private readonly media: HTMLMediaElement,
    private readonly rates: readonly number[],
    private readonly ask: (request: string) => void,
  ) {}

  act(action: PlayerAction): void {
    const media = this.media;
    switch (action.kind) {
      case 'play':
        void (media.paused ? media.play() : media.pause());
        break;
      case 'mute':
        media.muted = !media.muted;
        break;
      case 'seek':
        media.currentTime += action.seconds;
        break;
      case 'go':
        media.currentTime = action.fraction * media.duration;
        break;
      case 'louder':
        media.volume = Math.min(1, Math.max(0, media.volume + action.by));
        break;
      case 'faster':
        this.faster(action.steps);
        break;
      case 'captions':
        this.ask('mediatogglesubtitlesrequest');
        break;
      case 'fullscreen':
        this.ask(document.fullscreenElement ? 'mediaexitfullscreenrequest' : 'mediaenterfullscreenrequest');
        break;
      case 'picture':
        this.ask(document.pictureInPictureElement ? 'mediaexitpiprequest' : 'mediaenterpiprequest');
        break;
    }
  }

  private faster(steps: number): void {
    const now = this.rates.findLastIndex((rate) => rate <= this.media.playbackRate);
    this.media.playbackRate = this.rates[Math.min(this.rates.length - 1, Math.max(0, now + steps))] ?? 1;
  }
}
