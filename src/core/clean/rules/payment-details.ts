import { asciiFirst } from '../../language/ascii-first.ts';
import { cut } from '../passage.ts';
import { drop, type Rule } from './rule.ts';
import { matchesOf } from '../../language/matches.ts';

/** Where to pay money into: an IBAN, or an account or card with at least eight digits in groups. */
const PAYMENT =
  /\b(?:IBAN:? ?)?[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,8}\b|\b(?:account|acct|a\/c|bank|giro|konto|compte|cuenta|card|sort code|bic)\b[^.!?]{0,60}?\b\d{2,6}(?:[ -]\d{2,6}){1,5}\b/iu;
/** How an IBAN begins, or two groups of digits as accounts have them: a quick look before the slow one. */
const DIGITS = /[A-Z]{2}\d{2} ?[A-Z0-9]{4}|\d{2}[ -]\d{2}/i;
const SENTENCE_END = asciiFirst(/[.!?…]["'”’)]{0,2}\s+(?=["'“‘(]?[\p{Lu}\d])/gu);
/** Thanks and calls that come with it. */
const CALL =
  /^(?:thank you|thanks|every (?:euro|dollar|pound|penny|cent|little)|please (?:give|help|donate)|give what you can)\b/i;

/** Bank details and the words of thanks beside them; no reader needs them and no figure is in them. */
export const paymentDetails: Rule = {
  name: 'donation-appeal',
  apply: (passages) =>
    passages.flatMap((passage) => {
      if (passage.reason !== null || !DIGITS.test(passage.text) || !PAYMENT.test(passage.text.slice(0, 2000)))
        return [passage];
      const ends = matchesOf(SENTENCE_END, passage.text).map((match) => match.index + match[0].length);
      const sentences = cut(passage, ends, false);
      for (const sentence of sentences)
        if (PAYMENT.test(sentence.text) || CALL.test(sentence.text)) drop(sentence, paymentDetails.name);
      return sentences;
    }),
};
