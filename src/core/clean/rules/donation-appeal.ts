import { cut, type Passage } from '../passage.ts';
import { drop, type Rule } from './rule.ts';

const OPENING =
  /^(?:here['’]?s how you can help|how (?:you can|to) help|donate\b|please donate|to (?:make a )?donat|make a donation|you can (?:donate|help by)|give (?:now|today)\b)/i;
const SIGN =
  /\bdonat(?:e|ions?|ing)\b|\bbank transfer|\baccount (?:name|number|no)\b|\bsort code\b|\biban\b|\bbic\b|\bgift aid\b|\bcheques?\b|\bpaypal\b|\bfundrais|\braise money\b|\bgive (?:swiftly|generously)|\bour readers\b|\bcontribut(?:e|ion)s? to the (?:appeal|fund)|\bthe appeal\b/i;
const PAYMENT =
  /\baccount (?:name|number|no)\b|\bsort code\b|\biban\b|\bbank transfer|\bcheques? payable|\bpaypal\b|\bwww\.|https?:|\.(?:org|com|co\.uk)\b/i;
const POSTCODE = /\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
/** So many passages without a sign may stand between two that have one. */
const GAP = 3;

/** An appeal for donations: from its opening call to the last passage that speaks of giving or of how to pay. */
export const donationAppeal: Rule = {
  name: 'donation-appeal',
  apply: (passages) => {
    const out: Passage[] = [];
    for (let i = 0; i < passages.length; ) {
      const end = OPENING.test(passages[i]?.text ?? '') ? appealEnd(passages, i) : i;
      if (end === i) out.push(...passages.slice(i, ++i));
      else {
        out.push(...droppedAppeal(passages.slice(i, end)));
        i = end;
      }
    }
    return out;
  },
};

/** Position after the last passage of the appeal that opens at `from`; `from` itself where there is no appeal. */
function appealEnd(passages: readonly Passage[], from: number): number {
  let end = from;
  let signs = 0;
  let payment = false;
  for (let i = from; i < passages.length && i - end <= GAP; i++) {
    const text = (passages[i]?.text ?? '').slice(0, 4000);
    if (!SIGN.test(text) && !PAYMENT.test(text) && !(i === from)) continue;
    end = i + 1;
    signs++;
    payment ||= PAYMENT.test(text);
  }
  return signs >= 3 && payment ? end : from;
}

function droppedAppeal(appeal: readonly Passage[]): Passage[] {
  const last = appeal.at(-1);
  if (!last) return [];
  const address = [...last.text.matchAll(POSTCODE)].at(-1);
  const parts = address ? cut(last, [address.index + address[0].length], true) : [last];
  const all = [...appeal.slice(0, -1), ...parts];
  for (const part of all) if (part !== parts[1]) drop(part, donationAppeal.name);
  return all;
}
