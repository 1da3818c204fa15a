/** English words by which a statement weighs more or less than comment. Data only; the rule stands beside. */

/** Words that press a person, body or state named right behind the verb. */
export const ADDRESSED =
  /\b(?:implored?|begged|urged?|urges|warned|warns|threatened|threatens|pressed|called on|calls on|appealed to|appeals to|pleaded with) (?:the )?(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}[\p{L}]+/u;

/** Somebody who has just spoken goes on: "The mayor also accused the council". */
export const SPEAKS_ON = /^[^,;:“"‘']{2,60} also\b/;

/** Somebody says that people are killed or made away with. */
export const GRAVE_CLAIM =
  /\b(?:claim|claims|claimed|accused|accuses|alleged|alleges|testified|confessed|admitted)\b.{0,120}\b(?:kill|kills|killed|killing|execut\p{L}+|murder\p{L}*|massacre\p{L}*|tortur\p{L}+|rap(?:e|ed|ing)|poison\p{L}*)\b/u;

/** Somebody says that a place is taken, or turns down what another side demands. */
export const WAR_CLAIM =
  /\b(?:claim|claims|claimed|says|said) (?:to have|it has|it had|they have|they had) (?:seized|captured|taken|retaken|encircled)\b|\b(?:rejected|rejects|refused|refuses|accepted|accepts)\b.{0,40}\b(?:demands?|ultimatum|offer|terms|ceasefire|truce|surrender)\b/u;
