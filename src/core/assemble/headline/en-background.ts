/** English words of sentences that tell how things stand or stood, or that something was said and not what. Data only. */

import { CONDITIONAL } from './en.ts';

/** Views that nobody by name holds today: "Critics say", "Some fear". */
export const NAMELESS_VIEW =
  /^(?:Some |Many |Most |Other |Several )?(?:[Ss]upporters|[Cc]ritics|[Oo]bservers|[Pp]roponents|[Oo]pponents|[Ee]xperts|[Aa]nalysts|[Aa]dvocates|[Ff]ans|[Ss]ome|[Mm]any|[Oo]thers) (?:of [^,.;]{3,40} )?(?:say|argue|believe|think|fear|worry|hope|feel|see|suspect|wonder|point out|stress|warn)\b/;

/** That something was said, asked or printed, and not what: "The miller spoke about his oven", "The guild declined to comment". */
export const SAYS_NOTHING = [
  /^[^,.;:“"]{3,70} (?:spoke|talked|chatted|opened up|reflected|mused) (?:about|of) [^“"‘]*$/,
  /^(?:(?:At|In|On|During) [^,.;:“"]{3,60}, )?[^,.;:“"]{3,70} (?:was|were) (?:also )?(?:asked|questioned|pressed|quizzed|grilled) (?:on|about|over) (?!.*\b(?:to which|replied|answered|said)\b)/,
  /^[^.;:“"]{3,90} (?:(?:has|have) (?:not (?:yet )?responded|been (?:contacted|approached|asked))|(?:repeatedly )?declined to (?:comment|do so|put|say|give|answer|discuss|explain)|(?:has|have) (?:contacted|asked|approached) [^.]{3,80} for (?:a )?(?:comment|response|statement)s?\b)/,
  /^[^.;:“"]{3,160} (?:described|called) [^.;:“"]{2,60} (?:as )?["“'‘](?:very |really |so |deeply |truly )?\p{L}+["”'’]\.$/u,
  /^(?:The|These|Their) (?:findings|results|study|research|paper|report|analysis) (?:is|are|was|were|has been|have been) published (?:in|by|on)\b/,
] as const;

/** A comparison without its other side: "the work is much more difficult". */
export const MORE_THAN_WHAT = /\b(?:is|are|was|were) (?:much |far |even |still )?more \p{Ll}+\.$/u;

/** Sentences that tell of nobody and nothing. */
export const NOTHING_HAPPENED =
  /^(?:Nobody|No one|No-one|None of|Nothing|There (?:was|were) no|No (?:\p{Ll}+ ){1,3}(?:was|were|has been|have been) (?:reported|recorded|hurt|injured|harmed|damaged))\b/u;

/** Openings of sentences that tell what was. */
export const BACKGROUND_OPENERS =
  /^(?:Previously|Historically|Earlier this (?:month|year)|In recent (?:years|months)|For (?:years|decades|months|centuries)|Since (?:then|(?:his|her|\p{Lu}\p{L}+['’]s) (?:inauguration|election|return)|the start of|taking office|returning to|(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)|Set in (?:the|an?)|In the early days|(?:Up u|U)ntil (?:now|then|recently|the)|Before [A-Z])\b/u;

/** Sentences that tell what somebody or something is, and no event: "The guild represents the bakers", "It has been called a wonder". */
export const DESCRIBES =
  /^[^.;:!?"“”\d]{2,110}? (?:represents|owns|is home to|was (?:just |only |still )?an? \p{Ll}+ [^,.;]{3,60} when|is known (?:as|for)|are known (?:as|for)|(?:has|have) been (?:called(?! (?:off|in|up|on|out|to|for|back)\b)|described as|dubbed)|consists? of|can be seen as|(?:is|are) considered|is (?:best|perhaps best) known)\b/u;

/** Sentences that tell a standing of things and no event: what finds itself somewhere, what has long been so, what is one of its kind. */
export const STATES = [
  /^[^.;:!?"“”]{2,90}?(?<! to) (?:finds?|found) (?:itself|himself|herself|themselves) (?!not\b|guilty\b)/,
  /^[^.;:!?"“”]{2,90}? (?:has|have) (?:largely |increasingly |often )?been (?:largely |increasingly |often )?(?:overshadowed|eclipsed|dominated|characterised|plagued)\b/,
  /^[^.;:!?"“”]{2,90}?(?<! that| which| who) (?:has|have) (?:long|always|traditionally|historically|previously) \p{Ll}/u,
  /^[^.,;:!?"“”]{2,70}? (?:is|are|(?:has|have) been) (?:not |still |also |now |often )?(?:one of|among the (?!\p{N}|dead|injured|killed|wounded|victims|missing|first)|an? (?!result|bid|move|day|week|month|year)\p{Ll})/u,
  /^(?:[^,;:“"]{3,60}, )?(?:[Aa]|[Tt]he|[Oo]ne|[Aa]nother) (?:\p{Ll}+ ){0,2}(?:question|issue|theme|challenge)s?,? [^.]{0,80}?\b(?:is|was|are|were|will be|remains?)\b/u,
  /^For (?:many|most|some|those|millions of|thousands of|generations of|\p{Lu}\p{L}+s) [^,]{0,90}, /u,
  /^It (?:sounds|looks|feels|seems) like\b/,
  /^The (?:number|list|toll|cost|price|pace) of [^.;:\d]{3,90} (?:is|are|keeps|continues to be) (?:rising|growing|mounting|climbing|falling|increasing)\b[^\d]*$/,
  /^[^.;:!?"“”]{2,120} (?:has|have) come to (?:expect|rely on|depend on|mean|be (?:seen|known|called|regarded))\b/,
  /^[^.;:!?"“”]{2,120} (?:has|have) turned into an? \p{Ll}/u,
  /^[^.;:!?"“”]{2,90} (?:previously|had earlier) (?:said|claimed|warned|announced)\b/,
  /^[^.;:!?"“”]{2,120} (?:has|have) been \p{Ll}+ing [^.;:“”]{3,120} for (?:years|decades|months|generations)\.$/u,
  /^(?:(?!\b(?:said|says|told|tells|warned|announced|promised|agreed|ordered|ruled|that|if)\b)[^,.;:“”"]){2,90}? would (?:be|require|mean|risk|need)\b/,
  /^[^,.;:!?"“”]{2,90} (?:has|have) been (?:widely |often |also )?cited (?:by|in)\b/,
  /^(?:According to|Under) (?:(?:the|\p{Lu}\p{L}+) ){0,2}(?:\p{Ll}+ )?(?:law|rules|legislation), (?:all )?\p{Ll}+s (?:must|may|can|cannot|have to|need to|are (?:required|allowed|obliged))\b[^\d]*$/u,
  /^[^.;:!?"“”\d]{2,60} (?:system|constitution|parliament|legislature)(?:, [^,.]{3,60},)? (?:has (?:several|many|various|its own|two|three|four|no)|is made up of) \p{Ll}/u,
  /^An? \p{Ll}+['’]s [^,.;:“"\d]{3,50} (?!(?:says|thinks|believes|wants|denies|rejects|refuses|rules|bans|forbids) )\p{Ll}{3,}s any \p{Ll}/u,
  CONDITIONAL,
] as const;

/** What came long before, told in order: "The first Bread Day saw", "The second loaf then sold out four years later". */
export const IN_ORDER =
  /^The (?:very )?first \p{Lu}[^,.;:]{2,50} (?:saw|drew|brought|attracted|was held)\b|^[^.;:“"]{2,90} then (?!said|told|added)\p{Ll}[^.;:“"]{2,60} (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:years?|decades?) later\b|^(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,2}) (?:years?|decades?) later,? (?![^.]{0,200}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)|^[^.,;:“"]{2,60} (?:visited|made|won|wrote|served|led|oversaw|appointed|travelled|scored|built) [^.,;:“"]{2,80} during (?:his|her|their) (?:pontificate|reign|tenure|presidency|lifetime|career)\b/u;

/** How a poll was made, which says nothing of what it found. */
export const POLL_METHOD =
  /^[^.;:]{2,60} (?:questioned|surveyed|polled|interviewed) (?:about |around |some |more than |over )?[\d,.]{3,} (?:\p{L}+ ){0,3}(?:adults|voters|respondents|households|residents|employers|companies|firms)\b/u;
