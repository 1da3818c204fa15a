/** English words that point at somebody or something told before. Data only; the rules stand beside. */

/** People that "the" points back to: "The captured soldier claimed", "The drivers, who fled", "In a film, the captive said" ask which. */
const POINTED_PEOPLE =
  '(?:[a-z-]+ ){0,2}(?:soldier|man|woman|boy|girl|officer|suspect|victim|driver|teenager|couple|pair|prisoner|captive|detainee|POW|witness|student|patient|actor|singer|star|player|author|researcher|family|father|mother|brother|sister|son|daughter)s?';
export const POINTED_AT = new RegExp(
  `^The ${POINTED_PEOPLE}(?:,| (?:[a-z]+ )?(?:said|claimed|told|added|described|also|was|were|had|has|have|is|are|refused|fled|died|later|then)\\b)|^(?:In|At|On|During|Adding|Speaking|Asked)\\b[^,“”]{3,90}, the ${POINTED_PEOPLE} (?:[a-z]+ )?(?:said|claimed|told|added|described)\\b`,
);

/** People, things and steps that a reader has not been told of: "Sailors like Mr Berg", "A court then decided", "A baker, he is", "of these sacks", "Despite the noise,", "Video showed the crash." */
export const LEANING_START =
  /^(?:Despite|Amid|Given) (?:the|these|those|this|that|such) \p{Ll}+(?:,| and )|^[^.“”]{0,60}\b(?:[Ff]ootage|[Vv]ideo|[Ii]mages?|[Pp]ictures?|[Pp]hotos?|[Cc]lip)\b[^.“”]{0,60}\bshow(?:s|ed)? the (?:\p{Ll}+ )?\p{Ll}+\.$|^(?:\p{L}+ ){1,3}?like (?:Mr|Mrs|Ms|Miss|Dr) |^(?:An?|The) \p{Ll}+ then \p{Ll}|^(?:An?|The|Once an?) [^,.;]{3,90}, (?:he|she|they) (?:is|was|has|had|said)\b|\b(?:of|from|in|with) these \p{Ll}{3}|^(?:For|In|On|At|With|By) [^,.;:]{2,40} (?:that|this)(?:['’]s| will| would| means?| meant| is| was)\b|\b(?:[Cc]ourt|[Tt]ribunal|[Pp]anel|[Jj]ury|[Cc]ommittee|[Cc]ouncil|[Mm]inistry|[Uu]niversity)\b[^,.;]{0,80} (?:ruled|said|found|decided|ordered) (?:that )?(?:his|her|he|she)\b|^The (?:comments|remarks|findings|allegations|accusations|criticism|exchange|episode) (?:that |also )?\p{Ll}|^In (?:other|some|these|those|both|such|each) (?:cases?|words|instances?|ways?)\b/u;

/** What happened or was made, by a word alone: which one, the article said before. */
export const POINTED_THING =
  /\b[Tt]he (?:attack|strike|blast|explosion|bombing|shooting|shelling|raid|missile|weapon|rocket|drone|crash|incident|collapse|proposal|offer|pleas?|warnings?|deadline|footage|video|clip|tweet|letter|allegations?)s?(?=[.,;]| (?:and|but|was|were|is|are|has|have|had|will|would|could|came|come|after|before|as|said|to be)\b)/gu;
