// As types within the text: an import of their names, even of types only, would make Vaadin bundle the whole library.
type Pdfjs = typeof import('pdfjs-dist');
export type PdfDocument = import('pdfjs-dist').PDFDocumentProxy;
export type PdfPage = import('pdfjs-dist').PDFPageProxy;
export type Drawing = import('pdfjs-dist').RenderTask;

/** A place that the paper's own table of contents names. */
export interface Heading {
  readonly title: string;
  readonly page: number;
  readonly depth: number;
}

/** Deeper headings are not listed: the list is to be looked over. */
const DEEPEST = 2;
/** Sharper than this no screen shows it, and the memory of phones is small. */
const SHARPEST = 2;

/** Fetched when the first paper is opened, by address: bundled, it would double what everybody loads at first. */
export async function pdfReader(): Promise<Pdfjs> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/build/pdf.min.mjs?url'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  const pdfjs: Pdfjs = await import(/* @vite-ignore */ library.default);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs;
}

/** Draws a page so wide, in CSS pixels; answers the drawing that is under way. */
export function drawPage(page: PdfPage, canvas: HTMLCanvasElement, width: number): Drawing {
  const sharpness = Math.min(window.devicePixelRatio || 1, SHARPEST);
  const viewport = page.getViewport({ scale: (width * sharpness) / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  return page.render({ canvas, viewport });
}

/** The paper's table of contents; empty if it has none. */
export async function headings(paper: PdfDocument): Promise<Heading[]> {
  const out: Heading[] = [];
  const add = async (items: Awaited<ReturnType<PdfDocument['getOutline']>>, depth: number): Promise<void> => {
    for (const item of items ?? []) {
      const page = await pageOf(paper, item.dest);
      if (page !== undefined) {
        out.push({ title: item.title, page, depth });
      }
      if (depth < DEEPEST) {
        await add(item.items, depth + 1);
      }
    }
  };
  await add(await paper.getOutline(), 1);
  return out;
}

async function pageOf(paper: PdfDocument, named: string | unknown[] | null): Promise<number | undefined> {
  try {
    const target = typeof named === 'string' ? await paper.getDestination(named) : named;
    const first: unknown = target?.[0];
    return first == null ? undefined : typeof first === 'number' ? first + 1 : (await paper.getPageIndex(first as never)) + 1;
  } catch {
    // A heading that leads nowhere is left out.
    return undefined;
  }
}
