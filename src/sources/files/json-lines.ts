import { StringDecoder } from 'node:string_decoder';
import { parseLine } from '../../core/input/line.ts';
import { LineSplitter, type NumberedLine } from '../../core/input/lines.ts';
import type { Found } from '../../core/ports/inputs.ts';

/** Articles and readings out of JSON Lines; each bad line is a fault that names its number, and the rest goes on. */
export async function* foundInLines(chunks: AsyncIterable<Buffer>, where: string): AsyncGenerator<Found> {
  const decoder = new StringDecoder('utf8');
  const splitter = new LineSplitter();
  for await (const chunk of chunks) for (const line of splitter.push(decoder.write(chunk))) yield foundIn(line, where);
  for (const line of [...splitter.push(decoder.end()), ...splitter.end()]) yield foundIn(line, where);
}

function foundIn(line: NumberedLine, source: string): Found {
  const where = `${source}, line ${line.number}`;
  if ('tooLong' in line) return { where, kind: 'fault', reason: 'the line is longer than can be read' };
  const parsed = parseLine(line.text);
  if (parsed.kind === 'fault') return { where, kind: 'fault', reason: parsed.message };
  return parsed.kind === 'article'
    ? { where, kind: 'article', article: parsed.article }
    : { where, kind: 'reading', reading: parsed.reading };
}
