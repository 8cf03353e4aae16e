type Katex = (typeof import('katex'))['default'];

let drawing: Promise<Katex> | undefined;

/**
 * A formula, its TeX as text inside. KaTeX turns it into MathML, which browsers draw and read out themselves; it is not trusted
 * to make links or load pictures. What it can't read stays as it was written.
 */
class Formula extends HTMLElement {
  private tex: string | undefined;

  connectedCallback(): void {
    this.tex ??= this.textContent;
    void this.draw(this.tex);
  }

  private async draw(tex: string): Promise<void> {
    drawing ??= import('katex').then((kit) => kit.default);
    const katex = await drawing;
    const display = this.classList.contains('display');
    try {
      katex.render(tex, this, { output: 'mathml', displayMode: display, throwOnError: true, trust: false, maxSize: 20, maxExpand: 500, strict: 'ignore' });
    } catch (wrong) {
      this.textContent = tex;
      this.classList.add('wrong');
      this.title = wrong instanceof Error ? wrong.message : '';
    }
  }
}

customElements.define('x-formula', Formula);
