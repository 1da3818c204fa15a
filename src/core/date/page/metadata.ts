import type { PageDate } from '../../clean/cleaned.ts';
import { articlesOf, type LdObject } from '../../clean/page/json-ld.ts';
import { stampOf, type Writing } from './in-text.ts';

const LD_KEYS = ['datePublished', 'dateCreated', 'uploadDate', 'dateModified'];

const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date_published',
  'publish_date',
  'publish-date',
  'publishdate',
  'published',
  'published_date',
  'published-date',
  'published_time',
  'publication_date',
  'publication-date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'pubyear',
  'article.published',
  'article_date_original',
  'article:post_time',
  'article:published_date',
  'og:article:published_time',
  'og:pubdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'sailthru.date',
  'parsely-pub-date',
  'rbpubdate',
  'shareaholic:article_published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.date.issued',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'bt:pubdate',
  'ptime',
  'displaydate',
  'vr:published_time',
  'originalpublicationdate',
  'release_date',
  'analyticsattributes.articledate',
  'last-published',
  'pdate',
  'article-publication-date',
  'rnews:datepublished',
  'sort_date',
  'article:create_time',
  'weibo:article:create_at',
  'contentcreatedate',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'datecreated',
  'created',
  'og:date',
  'article:date',
  'timestamp',
  'time',
  'originaldate',
  'creation_date',
  'search.date',
  'gentime',
  'date.created',
  'date.available',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'date_modified',
  'dateupdate',
  'updated_time',
  'last-modified',
  'lastmod',
  'modified',
  'moddate',
  'dcterms.modified',
  'dc.date.modified',
  'article:modified',
  'revision_date',
  'updated',
  'lastmodified',
  'date.modified',
  'revised',
];

/** Dates that JSON-LD gives for the article, else for the page. */
export function linkedDataDates(objects: readonly LdObject[], writing: Writing): PageDate[] {
  const articles = articlesOf(objects);
  const sources = articles.length > 0 ? articles : objects;
  return LD_KEYS.flatMap((key) =>
    sources.slice(0, 5).flatMap((object) => {
      const text = object[key];
      const value = typeof text === 'string' ? stampOf(text, writing) : null;
      return value ? [{ value, rule: `json-ld:${key}`, text: String(text) }] : [];
    }),
  );
}

/** Dates in `<meta>` elements. */
export function metaDates(meta: ReadonlyMap<string, string>, writing: Writing): PageDate[] {
  return META_NAMES.flatMap((name) => {
    const text = meta.get(name);
    const value = text ? stampOf(text, writing) : null;
    return text && value ? [{ value, rule: `meta:${name}`, text }] : [];
  });
}
