import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** The address of the decoder, so that it can be kept for when there is no network. */
export const DECODER: string = decoder;

const LOOK_EVERY_MILLIS = 150;

prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? decoder : prefix + path) } });

/** Looks through the camera until it sees a code that the page wants, or is stopped. */
export class Scanner {
  private stream: MediaStream | null = null;
  private timer = 0;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly wants: (text: string) => boolean,
  ) {}

  /** Fails if there is no camera, or it may not be used. */
  async start(): Promise<void> {
    this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
    this.video.srcObject = this.stream;
    await this.video.play();
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    const look = async () => {
      if (!this.stream) {
        return;
      }
      try {
        const seen = await detector.detect(this.video);
        if (seen.some((code) => this.wants(code.rawValue))) {
          this.stop();
          return;
        }
      } catch {
        // A frame that can't be read is followed by another.
      }
      this.timer = window.setTimeout(() => void look(), LOOK_EVERY_MILLIS);
    };
    void look();
  }

  stop(): void {
    window.clearTimeout(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
    this.video.srcObject = null;
  }
}
