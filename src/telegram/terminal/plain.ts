/** Numbers the figures and days that a terminal shows, so that `f1` can be typed where Telegram would be tapped. */
export interface References {
  /** The short name of what a link's start parameter opens. */
  nameOf(payload: string): string;
  /** The start parameter behind a short name; null when no such name was given. */
  payloadOf(name: string): string | null;
}

/** Names in the order of their first showing: f1, f2, ... for figures, d1, ... for days. */
export function references(): References {
  const names = new Map<string, string>();
  const payloads = new Map<string, string>();
  const given = { f: 0, d: 0 };
  return {
    nameOf(payload) {
      const known = names.get(payload);
      if (known) return known;
      const kind = /^d\d{8}$/.test(payload) ? 'd' : 'f';
      const name = `${kind}${++given[kind]}`;
      names.set(payload, name);
      payloads.set(name, payload);
      return name;
    },
    payloadOf: (name) => payloads.get(name) ?? null,
  };
}

const START = /^https:\/\/t\.me\/\w+\?start=([\w-]+)$/;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Telegram HTML as a terminal shows it: links to figures become short names, quotations are indented, other links print their address. */
export function plainOf(html: string, refs: References): string {
  const linked = html.replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, href: string, text: string) => {
    const payload = START.exec(href)?.[1];
    return payload
      ? `${text} (${refs.nameOf(payload)})`
      : `${text} <${href}>`.replace(/[<>]/g, (mark) => (mark === '<' ? '(' : ')'));
  });
  const quoted = linked.replace(/<blockquote[^>]*>([^]*?)<\/blockquote>/g, (_, text: string) =>
    text
      .split('\n')
      .map((each) => `  | ${each}`)
      .join('\n'),
  );
  return quoted.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
