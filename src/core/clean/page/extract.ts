import { Readability } from '@mozilla/readability';
import { type PageBlock, blocksIn } from './blocks.ts';
import type { PageDocument } from './dom/document.ts';
import type { PageElement } from './dom/element.ts';
import { classOf } from './dom/find.ts';

interface Options {
  charThreshold: number;
  keepClasses: boolean;
}

/** The steps of Readability 0.6.0 that are used, as seen by code that knows no browser types. The names are its own. */
interface ReadabilitySteps {
  _articleTitle: string;
  _metadata: { title: string };
  _unwrapNoscriptImages(page: PageDocument): void;
  _removeScripts(page: PageDocument): void;
  _prepDocument(): void;
  _getArticleMetadata(linkedData: object): { title: string };
  _grabArticle(): PageElement | null;
  _postProcessContent(article: PageElement): void;
}

const MozillaReadability = Readability as unknown as new (page: PageDocument, options: Options) => ReadabilitySteps;

/** Readability with the same answer found at less cost. */
class Extractor extends MozillaReadability {
  readonly #page: PageDocument;

  constructor(page: PageDocument) {
    super(page, { charThreshold: 250, keepClasses: true });
    this.#page = page;
  }

  /** The article's element, or null: its own `parse` without the summary, and without writing the article out as HTML for a log. */
  article(): PageElement | null {
    this.prepared();
    this._metadata = this._getArticleMetadata({});
    this._articleTitle = this._metadata.title;
    const article = this._grabArticle();
    if (article) this._postProcessContent(article);
    return article;
  }

  /** The page without scripts and the like. */
  prepared(): PageDocument {
    this._unwrapNoscriptImages(this.#page);
    this._removeScripts(this.#page);
    this._prepDocument();
    return this.#page;
  }

  /** It asks every element for its style object, and in this DOM making one costs a fifth of the extraction; hardly any has a style. */
  protected _isProbablyVisible(element: PageElement): boolean {
    const style = element.getAttribute('style');
    if (style !== null && (declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden'))
      return false;
    if (element.getAttribute('hidden') !== null) return false;
    const covered = element.getAttribute('aria-hidden') === 'true';
    return !covered || classOf(element).includes('fallback-image');
  }
}

/** The value that a style attribute gives a property; the last declaration counts. */
function declared(style: string, property: string): string | undefined {
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  return declarations.findLast(([name]) => name?.trim() === property)?.[1]?.trim();
}

/**
 * The extractor keeps the page as HTML for a second try with looser rules, which few pages need: it is written only then, from
 * the page as it was `before`.
 */
function writeOnDemand(body: PageElement, before: () => string): void {
  let html: string | null = null;
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      Reflect.set(Object.getPrototypeOf(body) as object, 'innerHTML', (html ??= before()), body);
    },
  });
}

/**
 * The article of a page as blocks, by Readability (Mozilla 0.6.0); empty where it finds none. Takes the document apart; `again`
 * gives it once more as it was.
 */
export function readableBlocks(page: PageDocument, again: () => PageDocument | null): PageBlock[] {
  const bodyBefore = (): string => {
    const copy = again();
    return (copy && new Extractor(copy).prepared().body?.innerHTML) ?? '';
  };
  if (page.body) writeOnDemand(page.body, bodyBefore);
  const article = new Extractor(page).article();
  return article ? blocksIn(article) : [];
}
