/** Text as Markdown shows it unchanged: marks that would format, link or start a list are escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2')
    .replace(/^([-+])(?= )/, '\\$1')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

/** An address between angle brackets, which may hold anything but these and line breaks; null for what is no web address. */
export function markdownAddress(url: string | null): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return `<${url.replace(/</g, '%3C').replace(/>/g, '%3E').replace(/\s/g, '%20')}>`;
}
