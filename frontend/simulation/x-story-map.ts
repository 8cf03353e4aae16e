import { graphlib, layout } from '@dagrejs/dagre';
import { css, html, LitElement, svg } from 'lit';

interface Knot {
  readonly name: string;
  readonly decisions: number;
  readonly endings: readonly string[];
}

interface Branches {
  readonly knots: readonly Knot[];
  readonly ways: readonly { readonly from: string; readonly to: string }[];
}

interface Place {
  readonly knot: Knot;
  readonly x: number;
  readonly y: number;
}

/** The layout takes no empty names. */
const node = (name: string): string => `knot ${name}`;

const WIDTH = 132;
const HEIGHT = 44;
/** Longer names are cut on the map; the list beside it has them whole. */
const LONGEST = 17;

/**
 * The branches of a story: each knot a box, an ending a rounded one, from left to right as the story goes. Fires `x-knot`
 * (detail: its name) when one is pressed.
 */
class StoryMap extends LitElement {
  static override properties = { branches: { attribute: false }, label: {}, beginningText: {}, decisionsText: {}, endingText: {} };

  declare branches: Branches | undefined;
  declare label: string;
  declare beginningText: string;
  declare decisionsText: string;
  declare endingText: string;

  /** It is made before it is shown. */
  private readonly shown = new ResizeObserver(() => this.begin());

  constructor() {
    super();
    this.label = '';
    this.beginningText = '';
    this.decisionsText = '';
    this.endingText = '';
  }

  static override styles = css`
    :host {
      display: block;
      overflow: auto;
      max-block-size: 28rem;
      background: var(--x-surface-2);
      border-radius: var(--x-radius-s);
    }
    a {
      cursor: pointer;
    }
    a:focus-visible {
      outline: none;
    }
    a:focus-visible rect {
      stroke: var(--x-focus);
      stroke-width: 3;
    }
    rect {
      fill: var(--x-surface);
      stroke: var(--x-edge);
    }
    .ending rect {
      fill: var(--x-accent-bg);
      stroke: var(--x-accent);
    }
    text {
      font-size: 12px;
      fill: var(--x-ink);
      text-anchor: middle;
    }
    .facts {
      font-size: 10.5px;
      fill: var(--x-ink-2);
    }
    path {
      fill: none;
      stroke: var(--x-edge);
    }
  `;

  override render() {
    if (!this.branches) {
      return html``;
    }
    const graph = this.arranged(this.branches);
    const places = this.branches.knots
      .filter((knot) => graph.hasNode(node(knot.name)))
      .map((knot): Place => ({ knot, ...graph.node(node(knot.name)) }));
    const size = graph.graph();
    const width = Math.ceil(size.width ?? 0) + 16;
    const height = Math.ceil(size.height ?? 0) + 16;
    return html`
      <svg width=${width} height=${height} viewBox="-8 -8 ${width} ${height}" role="group" aria-label=${this.label}>
        ${graph.edges().map((edge) => svg`<path d=${line(graph.edge(edge).points)} />`)} ${places.map((place) => this.box(place))}
      </svg>
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shown.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shown.disconnect();
  }

  /** The story begins in the middle of a high map. */
  private begin(): void {
    const boxes = [...this.renderRoot.querySelectorAll<SVGAElement>('a')].map((box) => box.getBBox());
    const first = boxes.reduce<DOMRect | undefined>((left, box) => (left && left.x <= box.x ? left : box), undefined);
    if (first && first.width > 0) {
      this.shown.disconnect();
      this.scrollTop = first.y + (first.height - this.clientHeight) / 2;
    }
  }

  private arranged(branches: Branches) {
    const graph = new graphlib.Graph();
    graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 36 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const knot of branches.knots) {
      const joined = branches.ways.some((way) => way.from === knot.name || way.to === knot.name);
      if (joined || knot.decisions > 0) {
        graph.setNode(node(knot.name), { width: WIDTH, height: HEIGHT });
      }
    }
    branches.ways.forEach((way) => graph.setEdge(node(way.from), node(way.to)));
    layout(graph);
    return graph;
  }

  private box({ knot, x, y }: Place) {
    const name = knot.name || this.beginningText;
    const facts = this.facts(knot);
    return svg`
      <a class=${knot.endings.length > 0 ? 'ending' : ''} role="button" tabindex="0" aria-label="${name}: ${facts}"
        @click=${() => this.press(knot)} @keydown=${(event: KeyboardEvent) => this.key(event, knot)}>
        <title>${name}: ${facts}</title>
        <rect x=${x - WIDTH / 2} y=${y - HEIGHT / 2} width=${WIDTH} height=${HEIGHT} rx=${knot.endings.length > 0 ? HEIGHT / 2 : 6} />
        <text x=${x} y=${y - 3}>${name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}</text>
        <text class="facts" x=${x} y=${y + 13}>${facts}</text>
      </a>
    `;
  }

  private facts(knot: Knot): string {
    const facts = [];
    if (knot.decisions > 0) {
      facts.push(this.decisionsText.replace('%1', String(knot.decisions)));
    }
    if (knot.endings.length > 0) {
      facts.push(this.endingText);
    }
    return facts.join(' · ') || '–';
  }

  private press(knot: Knot): void {
    this.dispatchEvent(new CustomEvent('x-knot', { detail: knot.name }));
  }

  private key(event: KeyboardEvent, knot: Knot): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.press(knot);
    }
  }
}

function line(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x},${point.y}`).join('');
}

customElements.define('x-story-map', StoryMap);
