import { BODY_NOUNS } from '../extract/claimant/en.ts';
import { SETTLEMENTS } from '../extract/events/en.ts';

/** English words by which a noun with "the" is known to go back to a sentence before. Data only; the rule stands beside. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What every reader knows one of, or one of a country: "the government", "the health ministry", "the dollar". */
export const ONE_OF_A_KIND = words(`
  rescue fire ambulance county canton cantonal provincial regional municipal electoral election referendum general staff defence defense foreign interior health prosecutor prosecutors emergency intelligence border air
  government parliament senate secretary chancellor enemy invaders occupiers congress cabinet opposition police army military navy ministry minister ministers prime premier monarchy
  treasury central supreme constitutional high federal national presidency authorities coastguard kremlin country nation state world
  public economy internet media press weather sun moon sky sea earth climate war invasion pandemic king queen pope throne church
  crown dollar euro pound yen yuan rouble ruble rupee peso franc lira krone krona stock market markets rest elderly poor rich young
  unemployed dead living death toll number total average rate price cost risk weekend century year month week day night morning
  evening afternoon summer winter autumn spring holiday holidays election elections war's country's nation's world's government's
  state's
`);

/** Of these there is one only of each kind ("the health minister"): alone they go back to one named before. */
export const BARE_POST = words('minister ministers ministry secretary chancellor general staff prosecutor');

/** What makes of a noun the one that is meant: "the first", "the largest", "the same". */
export const RANKED =
  /^(?:first|second|third|only|most|least|last|next|latest|best|worst|main|entire|whole|very|more|\p{Ll}{3,}est)$/u;

/** Verbs behind a subject, besides those in "-ed": its noun phrase is over. */
export const AFTER_SUBJECT = words(`
  is are was were has have had will would can could may might must shall should do does did says said say told tells tell
  made makes won wins lost loses fell falls rose rises grew grows held holds kept keeps left leaves took takes gave gives came comes
  went goes saw sees became becomes began begins met meets put puts set sets cut cuts hit hits sold sells sent sends spent spends
  struck found finds got gets brought thought knew built bought led leads paid pays ran runs shut shuts spoke stood stands beat
  wants plans hopes expects faces needs come allow allows apply applies require requires also now then already later still not never n't
`);

/** What says which one is meant, behind a noun. */
export const MODIFIERS = words(
  'of for between against behind on in at with from to over about into by near under after around outside across among without aboard',
);

export const RELATIVES = words('who which that where whose whom when');

/** Nouns by which a text goes back to a body, a person, a deed or a thing that it has told of, where the subject is only part of it: "Shares in the company". */
export const GOES_BACK: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...SETTLEMENTS,
  ...words(`
    victim victims suspect suspects defendant defendants accused crew passengers team side squad players hosts visitors champions
    researchers scientists authors study trial outbreak deal agreement bill plan plans scheme project proposal ruling verdict decision
    closure strike walkout protest vote budget building site plant factory school pool station bridge road jobs cuts measures changes
    pair couple man woman boy girl men women children patients cases redundancies
  `),
]);

/** Deeds, papers and sums by which a text goes back to what it has told, wherever they stand: "voted against the bill". */
const DEEDS =
  'closure cuts bill deal plan plans agreement grant proposal proposals decision ruling verdict merger takeover project scheme changes ' +
  'accusations allegations offer contract measure measures ban study findings dating move dispute redundancies sale pact draft amendment ' +
  'motion case incident reforms strike walkout talks tariffs fine sentence appeal inquiry investigation review scandal outbreak petition';

/** One of them without anything that says which is meant. */
export const DEED = new RegExp(
  `\\b[Tt]he (${DEEDS.split(' ').join('|')})\\b(?! (?:of|for|to(?! be)|between|that|which|with|against|over|into|from|\\p{L}+ed)\\b| (?:(?:in|by|on|at) )?\\p{Lu}|['’-])`,
  'gu',
);

/** Posts before a name that leave open whose they are: "Chief executive Anna Berg said". */
export const POST_OF_WHAT =
  /^(?:The )?(?:(?:Chief|Managing|Finance|Executive|Deputy|Head|Vice|Assistant|Club|Team|Lead|Senior|Union) )?(?:[Ee]xecutive|[Dd]irector|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Cc]oach|[Mm]anager|[Cc]aptain|[Ll]eader|[Pp]resident|[Rr]esearcher|[Aa]uthor|[Oo]fficer|[Oo]rganiser|[Ee]ditor|[Cc]ampaigner|[Aa]ssistant|[Pp]rosecutor|[Jj]udge|[Ll]awyer|[Pp]rincipal|[Hh]eadteacher|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson),? \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u;
