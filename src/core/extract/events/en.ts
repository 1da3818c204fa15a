import { asciiFirst } from '../../language/ascii-first.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Capitalised words that name no one by themselves. */
export const NOT_ACTORS = set(
  'because outside inside across amid among unlike throughout within without unless until once whether elsewhere separately i a an the this that these those he she it they we you but and or in on at to for from by with as of after before when while if it its his her their our there here what who how why where monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow meanwhile however although though since during despite following according speaking earlier later also both some many most more one two three four five six seven eight nine ten at least about around nearly over under now then so yet no not another other all any each every several last next mr mrs ms dr sir pro anti non ex',
);
/** Words that end the naming of a day, and finite verbs which behind one belong to what stands before both. */
export const DAY_NAMED = set('monday tuesday wednesday thursday friday saturday sunday yesterday week month');
export const FINITE = set('was were is are has have had will');
/** Words for roles; alone at the start of a sentence they name no one. */
export const ROLE_WORDS = set(
  'president minister police officials official officers troops forces soldiers residents people rescuers authorities witnesses experts scientists researchers lawyers judges doctors fans players coach',
);
/** Titles and offices whose holder's death is news by itself. */
export const NOTABLE = set(
  'president minister mayor general colonel senator governor ambassador judge king queen prince princess pope cardinal archbishop bishop priest priests actor actress singer author musician director leader commander chief councillor councilor congressman mp lawmaker activist journalist reporter editor candidate star legend champion founder magistrate prosecutor professor rector nun jesuit jesuits deputy secretary attorney',
);
/** Words that make of deaths a running total rather than one incident. */
export const TOTAL_PHRASES = [
  'so far',
  'death toll',
  'toll of',
  'in total',
  'a total of',
  'to date',
  'rose to',
  'risen to',
  'overall',
  'since the war',
  'since the invasion',
  'since the conflict',
  'since the outbreak',
  'since the start',
  'since it began',
  'has now lost',
  'have now lost',
  'has lost more',
  'have lost more',
];
/** Verbs that report an occurrence rather than make the news by being said. */
export const REPORTIVE = set(
  'claim claims claimed announce announces announced confirm confirms confirmed reveal reveals revealed acknowledge acknowledged admit admits admitted disclose disclosed report reported reports note noted complain complained claiming announcing statement report communique',
);
/** Nouns that a noun before them only describes. */
export const HEADS = set(
  'unit units squad squads operation operations effort efforts machine machines committee commission ministry minister department chief chiefs command commander commanders spokesman spokeswoman spokesperson group groups movement threat threats alert suspect suspects helicopter helicopters plane planes aircraft jet jets zone zones crimes veteran veterans hero correspondent reporter department office officer officers station stations force forces academy school schools budget insurance policy policies investigators investigator scene site prevention control',
);
/** Words after which a participle describes a noun ("a captured soldier"). */
export const BEFORE_ADJECTIVE = set(
  'a an the another some several many of said says two three four five six seven eight nine ten newly recently already alleged their his her its our',
);
/** Words by which an opening tells when something was ("Hours after the walkout, ..."). */
export const TIME_LEADS = set('after before since following ahead until');
/** Words that open a clause other than the main one. */
export const RELATIVE = set('who which that whose where when after before if as');
/** Offices and bodies whose acts and words are news by who they are. */
export const ELITE = set(
  'president premier chancellor king queen pope minister government parliament senate congress nato un eu commission kremlin pentagon cabinet court bank ministry',
);
/** Offices of state, as they stand before the name of the one who holds them. */
export const OFFICES = set(
  'president premier chancellor king queen pope minister secretary governor senator speaker ambassador commissioner mayor',
);
/** Words that tell the death of the one they stand beside. */
export const DEATHS = set('killed died assassinated murdered slain dies dead death assassination lost');
/** Words of which one stands in every appeal: few sentences hold any, and only those are looked at closely. */
export const APPEAL_WORDS = set(
  'please click subscribe sign read follow listen watch donate support join iban account sort our your appeal fund',
);
/** Words by which an outlet speaks of itself to its readers: appeals and prompts, never news. */
export const APPEAL = asciiFirst(
  /^(?:please|click|subscribe|sign up|read more|follow us|listen|watch|donate|support us|join us)(?![\p{L}])|\bIBAN\b|(?<!\p{L})(?:account|sort code) (?:no\.? ?|number )?\d|(?<!\p{L})(?:our|your) (?:members|readers|subscribers|newsletter|inbox|subscription)(?!\p{L})|(?<!\p{L})(?:appeal|fund)(?: has|:).{0,40}(?:account|bank)/iu,
);
/** Words by which somebody speaks of themselves. */
export const SPEAKERS = set('i we our my us me');
/** Kinds of places by which a text goes back to one named before ("the city"). */
export const SETTLEMENTS = set('city town village capital port suburb neighborhood neighbourhood');
/** Forms of "to be" before a participle. */
export const AUXILIARIES = set('is are was were been be');
/** Words before a plural that is known from before ("these two attacks"). */
export const KNOWN_BEFORE = set('the these those both another');
/** A town that stands in another sentence, or before: "visited the town", "the city's northeast". */
export const TOWN_UNNAMED =
  /\b[Tt]he (?:(?!\p{Ll}+est\b|(?:same|whole|other|old|new|upper|lower|inner)\b)[\p{Ll}-]{3,20}(?:-\p{Lu}\p{Ll}+)? )?(?:city|town|village|port|suburb|island|neighbou?rhood)(?=['’]s\b|[.;]|,(?! \p{Lu})| (?!(?:of|council|police|hall|authorit(?:y|ies)|government|administration|mayor|officials)\b|\p{Lu}))/gu;
/** A region that does: "a fire in the region". */
export const REGION_UNNAMED = /\b[Tt]he (?:region|province)(?=['’]s\b|[.,;]| (?!of\b|\p{Lu}))/gu;
/** A square or street of a town: "on Baker Street". */
export const STREET = /\b(?:in|on|at|along|near) \p{Lu}\p{Ll}+ (?:Square|Street|Avenue|Boulevard|Lane)\b/gu;
/** People of a place that stands in another sentence: "Residents have been warned". */
export const LOCALS =
  /^(?:Locals|Residents|Villagers|Townspeople|Neighbou?rs|Islanders)(?! (?:of|in|near|from|across|around|at)\b)\b/gu;

/** "won four more years as mayor": a vote, though its words are those of a match. */
export const WINS_OFFICE =
  /\b(?:won|wins?|winning) (?:\S+ ){0,5}(?:years?|terms?) as (?:[\p{L}’'-]+ ){0,2}(?:president|chancellor|premier|prime minister|governor|mayor|leader|head of state)\b/iu;
