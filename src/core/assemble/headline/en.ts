/** English words by which sentences of articles become headlines. Data only; the rules stand beside. */

/** Openings that tie a sentence to the one before it and say nothing of the event. Tried in this order, longest first. */
export const OPENERS = [
  'it came just hours after',
  'it comes just hours after',
  'it came amid',
  'it comes amid',
  'this comes as',
  'this came as',
  'it comes as',
  'it came as',
  'that came as',
  'in other developments',
  'in another development',
  'in a separate development',
  'in a further development',
  'in the latest development',
  'in a related development',
  'on the other hand',
  'at the same time',
  'in the meantime',
  'for now though',
  'in addition',
  'as a result',
  'for its part',
  'for their part',
  'by contrast',
  'for example',
  'for instance',
  'in response',
  'of course',
  'in fact',
  'what is more',
  'to make matters worse',
  'meanwhile',
  'elsewhere',
  'separately',
  'moreover',
  'furthermore',
  'additionally',
  'however',
  'nevertheless',
  'nonetheless',
  'besides',
  'incidentally',
  'also',
  'still',
  'instead',
  'but',
  'and',
  'yet',
  'so',
  'plus',
  'breaking',
  'update',
  'latest',
  'exclusive',
  'watch',
  'live',
] as const;

/** Openers whose rest is no sentence of its own ("It came amid fears of war"): the whole sentence stands. */
export const OPENERS_OF_FRAGMENTS = new Set<string>([
  'it came amid',
  'it comes amid',
  'it came just hours after',
  'it comes just hours after',
]);

/** Adjectives of judgement: cut before a noun in the paper's own voice. */
export const LOADED_ADJECTIVES = new Set(
  (
    'barbaric brutal bloody botched inhumane heartbreaking heart-breaking heartrending horrific horrifying horrendous horrible devastating ' +
    'staggering ruthless savage evil despicable shocking chilling stunning astonishing astounding jaw-dropping dramatic sensational ' +
    'relentless merciless ferocious vicious vile cruel heinous monstrous murderous bloodthirsty sadistic depraved sickening disgusting ' +
    'appalling atrocious abhorrent gruesome grisly ghastly harrowing terrifying nightmarish hellish apocalyptic tragic heroic brave ' +
    'valiant courageous plucky cowardly shameful disgraceful outrageous scandalous disastrous calamitous catastrophic humiliating ' +
    'embarrassing bungled shambolic crazed deranged maniacal twisted sinister ominous frightening explosive scathing blistering ' +
    'bombshell stark furious stricken beleaguered embattled hapless lukewarm defiant desperate innocent notorious infamous bizarre ' +
    'incredible unrestrained bloodied horror unbelievable remarkable extraordinary spectacular amazing breathtaking iconic beloved legendary'
  ).split(' '),
);

/** Adverbs of judgement: cut before a verb or adjective. */
export const LOADED_ADVERBS = new Set(
  (
    'massively brutally savagely ruthlessly relentlessly mercilessly viciously ferociously barbarically cruelly callously cynically shamelessly ' +
    'brazenly horrifically tragically shockingly staggeringly stunningly sensationally dramatically heroically bravely valiantly ' +
    'desperately furiously disastrously catastrophically heartbreakingly astonishingly incredibly remarkably outrageously gruesomely'
  ).split(' '),
);

/** Nouns and verbs of judgement: no cut of one word removes them, so the clause around them goes where it can. */
export const LOADED_WORDS = new Set(
  (
    'turncoat turncoats raging rages fumed fuming thug thugs butcher butchers butchered monster monsters henchman henchmen cronies crony ' +
    'warmonger warmongers madman tyrant tyrants maniac maniacs bloodbath hellhole horror nightmare slaughtered slaughtering savagery ' +
    'barbarity evildoers scum traitors puppet puppets stooge stooges'
  ).split(' '),
);

/** Words that a cut must never lose: they deny, hedge, limit or condition what is said. */
export const GUARDS = new Set(
  (
    'not no never none nor neither without cannot may might could would should allegedly alleged reportedly apparently suspected feared fears ' +
    'fear believed thought claim claims claimed claiming denied denies deny denying possibly probably likely unlikely unconfirmed if unless ' +
    'except only until seem seems seemed appear appears appeared plan plans planned expected considering rumoured'
  ).split(' '),
);

/** What opens a closing clause that may go from a long sentence. */
export const CLAUSE_OPENERS = [
  'which',
  'while',
  'with',
  'as',
  'after',
  'sparking',
  'prompting',
  'raising',
  'amid',
  'in a',
  'where',
  'who',
] as const;

/** A relative clause with what its subject does behind it: ", which also sells tea, says prices rose". It closes nothing. */
export const GOES_ON =
  /^(?:,| [-–—]) (?:which|who|where)\b[^,;“"]{3,140}(?:,| [-–—]) (?:(?:also|now|then|later|still) )?(?:\p{Ll}{2,}ed|says?|said|tells?|told|is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|gave|made|took|went|came|put|set|won|lost|left|met|saw|found|began|rose|fell) /u;

/** A question behind a dash at the end of a statement. */
export const CLOSING_QUESTION =
  /(?<=\p{L}{2}) [-–—] (?:so|but|and)?,? ?(?:why|how|what|who|where|when|which|will|would|can|could|should|is|are|do|does|did)\b[^-–—.?!]{3,120}\?$/u;

/** A clause before the main one, told by its first word and its comma: the point of the sentence comes late. Amounts, dates and roles are none ("As of Monday"). */
export const CLAUSE_FIRST =
  /^(?:as (?!of |for |many |much |few |little |long |soon |well |part |a |an |usual)|before (?!\p{N}|dawn|noon|midnight|long)|while |although |though |whilst )[^,;:“"]{12,200}, /iu;

/** What only leads up to a main clause, so far as no comma ends it: "Instead of baking bread". */
export const FRONTED = /^(?:(?:instead of|rather than|despite|besides|without|apart from) |after \p{L}+ing )[^,]*$/iu;

/** "In a video address, he said": who speaks by a pronoun, and what stands before it; what was said follows. */
export const PRONOUN_SAYS =
  /^(?:(?:In|At|During|Speaking|After|On|From|Earlier)\b[^,“”"\d]{0,80},? )?(?:he|she|they|it) (?:also |later |then |had )?(?:said|says|added|warned|claimed|announced) (?:that )?(?=(?:the|an?|there|his|her|its|their|some|about|more|no) |\p{N})/iu;

/** Words within a sentence that tie it to the one before: "has also renewed", "an official meanwhile confirmed". */
export const TIE_WITHIN =
  /^((?!.{0,120}\bnot (?:only|just)\b)[^,;:“”"]{2,90}?(?<!\bbut|\band|\bor|\bcan|\bnot)) (?:also|meanwhile) (?!known|called|named|dubbed|as\b)(?=\p{Ll})/u;

/** The word at the end that ties a sentence to the one before: "Rye was found in the loaf too." */
export const TIE_AT_END =
  /(?<=\p{L}{2})(?<!\b(?:not|far|all|is|are|was|were|be|been|do|does|did|can|will|would|has|have|had|with|to|for|me|you|him|her|them|us)),? too(?=\.$)/u;

/** A clause about somebody or something just named. */
export const RELATIVE = /, (?:who|which|whose) /;

/** The mood of an occasion, told before what happened there: "In a stormy session, the council voted". */
export const MOOD_FIRST =
  /^(?:In|After|During|At) an? (?:stormy|heated|tense|fiery|fierce|emotional|tearful|dramatic|fraught|bitter|angry|furious|bad-tempered|raucous|rowdy|terse|curt|blunt|defiant|strongly worded|highly charged) \p{L}+, (?=\p{L})/u;

/** First words that lean on the sentence before: pronouns and pointers. */
export const LEANING_OPENERS = new Set([
  ...'he she they his her their him them its this that these those one some others another both such here who which what'.split(
    ' ',
  ),
  ...["it's", "he's", "she's", "they're", "that's", "here's", "what's"].flatMap((word) => [
    word,
    word.replace("'", '’'),
  ]),
  'let me',
  'let us',
  'the latter',
  'the former',
  'the same',
  'the pair',
  'the two',
  'the office',
  'the move',
  'the group',
  'the man',
  'the woman',
  'the president',
]);

/** "Others, such as the miller Ole Dahl, say": who they are is said. */
export const OTHERS_NAMED = /^(?:Others|Some|Another),? (?:such as|including) /;

/** What a vote gives a party: "That gives the Harbour List 12 of 40 seats". */
export const GIVES_SEATS =
  /^(?:That|This|It) (?:gives|gave|leaves|left|would give|would leave) (?:the |its )?\p{Lu}[^.;]{2,60} seats\b/u;

/** What "it" does where it stands for nothing said before: "It emerged that". */
export const EXPLETIVE = new Set(
  'emerged appears appeared seems seemed turns turned takes took remains remained became becomes transpired follows followed comes came rained snowed'.split(
    ' ',
  ),
);

/** An opening clause before a pronoun: "As well as being mayor, he was" asks who. */
export const LEANING_SUBJECT =
  /^(?:As|While|After|Before|When|Since|Despite|Speaking|In|On|At|With|Within|Under|Over|During|For|By|If|Although|Asked|Adding|Because|Once|Having|Being)\b[^,]{3,90}(?:, (?:he|she|they|it)\b| (?:he|she|they|it) (?:said|told|also|added|claimed|warned|now|had|has|was|is)\b(?! (?:announced|reported|revealed|decided|agreed|found)\b))|^(?:To|In|On|At|With|By|Before|After|From) [^,.;\p{Lu}]{3,60} (?:he|she|they) \p{Ll}+ed\b|^[^,.;]{10,90} though[,.]/u;

/** Objects and parts that stand in the sentence before or behind: "rejected it", "none of them", "put the number at", "Here are some". */
export const LEANING_OBJECT = [
  /^(?:Here|Below|These) (?:are|is) (?!\p{Lu})|^Here['’]s\b/u,
  /^[^,;:]{3,60}\b(?:rejected|accepted|denied|approved|welcomed|confirmed|condemned|dismissed|backed|opposed|supported|called|described|knew|saw|found|did|made|paid|used|given|gave) (?:it|them|this|these|so)\b/,
  /^[^,;:]{3,60}\b(?:rejected|denied|dismissed|disputed|confirmed|welcomed|condemned) that\./,
  /(?:^\p{Lu}|\b(?:says?|said|explains?|believes?) (?:that )?\p{Ll})\p{Ll}{2,}ing (?:it|them|him|her)\b/u,
  /^[^.;:]{3,140} (?:agrees?|agreed|disagrees?|disagreed)(?:\.$|, (?:saying|adding|describing|calling|telling|arguing|noting)\b| with (?:that|this|him|her|them)\b)/,
  /^(?:None|Some|Most|Many|Both|All|Several|Half|Few|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A third) of (?:them|those|these|whom|the (?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:was|were|is|are|had|have|lost|died)\b))\b/,
  /\bsaid (?:it|they) (?:was|were|is|are) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|about|around|at least|more|fewer|not|the)\b/,
  /\bput (?:it|the (?:number|figure|total|toll|count)) at\b/,
  /^[^,]{3,60}, (?:it|they|he|she) (?:said|added|says)\.$/,
  /\b(?:he|she) (?:was|is|were) (?:\p{L}+ )?(?:confident|sure|certain|hopeful|convinced|clear|doubtful|afraid|disappointed|pleased|glad) (?:that )?(?:it|they)\b/u,
  /\b(?:stood|stands|stand) by (?:it|them|that|\d+)\b/,
  /^(?:(?! and | but | or | who | which | that | when | after | before )[^,;:]){3,80} (?:it|that|this|them|so)[.!?]["”]?$/,
] as const;

/** First words of speech without its speaker, and of what somebody goes on to say. */
export const SPOKEN = new Set(
  "adding i we you my our your i'm we're i’m we’re i've we've i’ve we’ve let's let’s".split(' '),
);

/** A subject of a few words, and "had" with its participle. */
export const PAST_PERFECT =
  /^[^,.;:!?"“”]{2,70}?(?<!\b(?:that|who|which)) had (?:also |already |not |never |previously |earlier |long )?(?:been|[a-z]{2,}(?:ed|en|wn|ld|pt|ft)|built|made|found|gone|begun|come|put|cut|met|won|lost|left)\b/;

/** Verbs by which something is said today, whatever it is about. */
export const SAYS =
  /\b(?:say|says|said|claim|claims|claimed|report|reported|reports|announced|told|found|find|finds|admitted|confirmed|warned|emerged|shows?|showed|after|when)\b/;

/** A sentence that ends with who says it: what had happened is what is now known. */
export const SAID_AT_LAST =
  /, [^,]{2,70}\b(?:says?|said|announced|reported|confirmed|shows?|suggests?|finds|found|reveals?)(?: on \p{Lu}\p{Ll}+day)?[.]["”]?$/u;

/** Somebody owns to or confirms something, of whatever time: that is of today. */
export const OWNS_UP =
  /^[^,.;:!?"“”]{2,80} (?:has |have )?(?:confirmed|admitted|acknowledged|conceded|disclosed|revealed) (?:that|on \p{Lu}\p{Ll}+day that|knowing|having)\b/u;

/** A first verb that tells of what goes on as before: "The port remains closed", "The talks are continuing". */
export const LASTS =
  /^(?:(?!\b(?:that|who|which|said|says|told)\b)[^,.;:!?"“”]){2,80}? (?:remains?|remained|continues?|continued|(?:is|are|was|were) (?:still|continuing)|(?:has|have) (?:remained|continued))\b/;

/** What is only supposed. */
export const CONDITIONAL = /^(?:If|Unless|Whether) /;

/** What is added to something said before: "As well as this testimony, data". */
export const ADDITION =
  /^(?:As well as|In addition to|Along with|Apart from|Besides) (?:this|that|these|those)(?: \p{L}+){0,3}, (?=\p{L})/u;

/** A conjunction or preposition before a pronoun of somebody: "So her clerk", "Because his number". */
export const LEANING_PRONOUN =
  /^(?:So|But|And|Because|When|While|Since|If|Once|Although|Though|Even(?: \p{Ll}+)?|Now|Then|Soon|Eventually|Like|(?:\p{L}+ ){1,3}ago,?) (?:he|she|they|his|her|their|this|these|that|those)\b|^(?:As for|Back in) \p{Lu}|^(?:Eventually|Then|Soon|Soon after|Afterwards|Later),? \p{Ll}|^The (?:idea|hope|aim|problem|trouble|point|result|reason) (?:is|was) that\b/u;

/** Words by which a paper speaks to its readers, and a reporter of himself. */
export const TO_READERS =
  /\b(?:[Yy]ou|[Yy]ours?|[Yy]ourself)\b|^(?:Welcome to|Step back|Add to (?:that|this)|Take (?!off\b)|Think of|Consider|Look at|Imagine|Picture) |(?:^|[,;] |\b(?:when|as|and|ago|where|while|what|before|after) )I (?=[a-z])/;

/** Words with a capital that name nobody and no place. */
export const DAY_NAMES = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November ' +
    'December I'
  ).split(' '),
);

/** How an article takes back what it has just repeated. */
export const TAKES_BACK =
  /^(?:That|This|The) (?:(?:report|story|article|claim|information|statement|figure|number) )?(?:was|is|were) (?:wrong|false|incorrect|untrue|inaccurate|mistaken|not (?:true|correct|the case))\b/;
