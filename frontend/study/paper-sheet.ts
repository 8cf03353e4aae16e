import { drawPage, pdfReader, type Drawing, type PdfPage } from './pdf-reader';

type TextLayer = import('pdfjs-dist').TextLayer;

/** A sheet that pages of a paper are drawn on, one at a time, with their words in their places on top. */
export class PaperSheet {
  /** In pixels, of the page that is on it. */
  width = 0;
  private drawing: Drawing | undefined;
  private words: TextLayer | undefined;

  /** @param sheet holds a canvas, and an element of class `text` above it */
  constructor(private readonly sheet: HTMLElement) {}

  async draw(page: PdfPage, width: number): Promise<void> {
    const canvas = this.sheet.querySelector('canvas');
    if (canvas) {
      this.drawing?.cancel();
      this.width = width;
      this.sheet.style.inlineSize = `${width}px`;
      this.drawing = drawPage(page, canvas, width);
      await this.drawing.promise.catch(() => undefined);
    }
  }

  /** The page's words in their places: to be selected, found and read out. */
  async write(page: PdfPage): Promise<void> {
    const pdfjs = await pdfReader();
    const content = await page.getTextContent();
    const layer = this.sheet.querySelector<HTMLElement>('.text');
    if (layer) {
      this.words?.cancel();
      layer.replaceChildren();
      const scale = this.width / page.getViewport({ scale: 1 }).width;
      layer.style.setProperty('--total-scale-factor', String(scale));
      this.words = new pdfjs.TextLayer({ textContentSource: content, container: layer, viewport: page.getViewport({ scale }) });
      await this.words.render().catch(() => undefined);
    }
  }
}
