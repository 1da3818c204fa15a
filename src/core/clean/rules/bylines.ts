import { asciiFirst } from '../../language/ascii-first.ts';
import type { Passage } from '../passage.ts';
import { endsSentence } from '../shape.ts';
import { drop, type Rule } from './rule.ts';

const NAME = "(?:\\p{Lu}[\\p{L}.'’]*(?:[-–]\\p{L}+)?|de|da|di|du|van|von|der|den|al|el|bin|la|le|Mc\\p{Lu}\\p{L}+)";
const NAMES = `${NAME}(?:,? (?:and |& |und |y |et )?${NAME}){0,14}`;
const BY = asciiFirst(
  new RegExp(
    `^(?:[Bb]y|BY|(?:[Ww]ords|[Tt]ext|[Ss]tory|[Ww]ritten|[Rr]eport|[Rr]eporting|[Pp]osted|[Pp]ublished) by|Author:?|Von|Por|Par) ?:? ${NAMES}(?:,? (?:in|for|at|of|on|political|chief|senior|world|foreign|diplomatic|defen[cs]e|the|correspondent|editor|reporter|staff|writer|bbc|cnn|updated|published)\\b.{0,90}|\\s?[-–—|·•,] ?(?:updated |published |on )?[\\p{L}.,]{0,14} ?\\d.{0,60})?$`,
    'iu',
  ),
);
const FOR_OUTLET = asciiFirst(
  new RegExp(
    `^${NAMES} (?:in|for|at|reporting from|reporting for) (?:the )?${NAMES}(?:, ${NAMES}){0,2}(?:, (?:north|south|east|west|western|eastern|northern|southern|central)(?: ${NAMES})?)?$`,
    'u',
  ),
);
const ROLE = asciiFirst(
  /^[\p{L}.'’ -]{3,60}[,|·-] ?(?:[\p{L} ]{0,40}\b)?(?:correspondent|editor|reporter|staff writer|columnist|journalist|associated press|reuters|afp)(?:[ ,|·-][\p{L} ,.]{0,40})?$/iu,
);
/** "Wednesday, August 5, 2026 | By ..." */
const DATED = asciiFirst(
  /^(?:\p{L}{3,10},? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}),? \d{4} ?[|·•–-] ?(?=by\b)/iu,
);
const LONGEST = 200;

/** Lines that only say who wrote: "By Ana Ruiz and Jo Field", "Lee Hart in Lisbon, western Portugal". */
export const bylines: Rule = {
  name: 'byline',
  apply: (passages) => {
    for (const passage of passages) if (passage.reason === null && isByline(passage)) drop(passage, bylines.name);
    return passages;
  },
};

function isByline(passage: Passage): boolean {
  if (passage.text.length > LONGEST || endsSentence(passage.text)) return false;
  const text = passage.text.replace(/\s+/g, ' ').replace(DATED, '');
  return (
    (/^(?:by|words|text|story|written|report|posted|published|author|von|por|par)\b/i.test(text) && BY.test(text)) ||
    FOR_OUTLET.test(text) ||
    ROLE.test(text)
  );
}
