import type { ElementsByName } from './dom/find.ts';

export type LdObject = Record<string, unknown>;

const LARGEST = 400_000;
const ARTICLE = /(?:Article|BlogPosting|Report|NewsArticle|LiveBlogPosting|SocialMediaPosting|Recipe|VideoObject)$/;

/** The objects of a page's JSON-LD, `@graph` and lists opened, at most 200. Broken blocks are skipped. */
export function linkedData(elements: ElementsByName): LdObject[] {
  const found: LdObject[] = [];
  for (const script of elements.get('script') ?? []) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    const text = (script.textContent ?? '').trim().replace(/^<!--|-->$|^<!\[CDATA\[|\]\]>$/g, '');
    if (text.length <= LARGEST) collect(parsed(text), found, 0);
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\s+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, found: LdObject[], depth: number): void {
  if (depth > 6 || found.length >= 200) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    const object = value as LdObject;
    found.push(object);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
      collect(object[key], found, depth + 1);
  }
}

/** Those objects that are an article, best first: the ones with a date or a body. */
export function articlesOf(objects: readonly LdObject[]): LdObject[] {
  return objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
}

function typesOf(object: LdObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((x): x is string => typeof x === 'string');
}

/** A text out of what JSON-LD may give for one: a string, an object with a name, or a list of either. */
export function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((x) => x !== null)
        .join(', ') || null
    );
  if (typeof value === 'object' && value !== null) return nameOf((value as LdObject)['name']);
  return null;
}
